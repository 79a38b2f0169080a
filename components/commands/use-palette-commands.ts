import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Me } from "@/domain/me";
import { holdsAny, staffRoles } from "@/domain/roles";
import { useNavigation } from "../hooks/use-navigation";
import { useTaskCounts } from "../hooks/use-task-counts";
import { arrangeCommands } from "./arrange-commands";
import { keyOf, type PresentCommand, runCommand } from "./command-registry";
import type { PaletteGroup, PaletteOption } from "./palette-option";
import { noteCommand, recentCommands } from "./recent-commands";
import { useCommandText } from "./use-command-text";
import { useOwnCommands } from "./use-own-commands";
import { viewCommands } from "./view-commands";

type Line = PaletteOption & { name: string; section: string };

/** Everything the palette offers beside what it finds: what this page can do, the views, the places, and what is one's own. */
const useLines = (me: Me, present: readonly PresentCommand[]): Line[] => {
  const tView = useTranslations("tasks.views");
  const text = useCommandText();
  const { push } = useNavigation();
  const { data: counts } = useTaskCounts(holdsAny(me.roles, staffRoles));
  const own = useOwnCommands(me);
  const line = (command: Omit<Line, "id">): Line => ({
    ...command,
    id: command.name,
    act: () => {
      noteCommand(command.name);
      command.act();
    },
  });
  const [here, page] = [
    present.filter(({ section }) => section !== "page"),
    present.filter(({ section, name }) => section === "page" && name !== "palette"),
  ];
  const ofScreen = (command: PresentCommand): Line =>
    line({
      ...{ name: command.name, section: command.section, keys: keyOf(command) },
      ...{ label: text.label(command), whyNot: text.whyNot(command), act: () => runCommand(command.name) },
    });
  return [
    ...here.map(ofScreen),
    ...viewCommands(me.roles, counts, tView, push).map((view) => line({ ...view, section: "views" })),
    ...page.map(ofScreen),
    ...own.map((command) => line({ ...command, label: text.label(command), section: "own", whyNot: undefined })),
  ];
};

/** The commands that fit what is typed, in groups. @param present what the page could do when the palette was opened */
export const usePaletteCommands = (me: Me, present: readonly PresentCommand[], typed: string): PaletteGroup[] => {
  const t = useTranslations("commands.section");
  const [recent] = useState(recentCommands);
  return arrangeCommands(useLines(me, present), typed, recent).map(({ section, commands }) => ({
    heading: t(section),
    options: commands,
  }));
};
