import { useTranslations } from "next-intl";
import { Suspense, useEffect, useState } from "react";
import type { Me } from "@/domain/me";
import { placesFor } from "../frame/navigation";
import { useMe } from "../hooks/use-me";
import { useNavigation } from "../hooks/use-navigation";
import { lazyPart } from "../lazy-part";
import type { Command } from "./command";
import { runCommand } from "./command-registry";
import { type CommandsBefore, commandsBefore } from "./commands-before";
import { OnTheWay } from "./on-the-way";
import { placeCommands } from "./place-commands";
import { useCommands } from "./use-commands";

// Loaded when somebody asks for it.
const dialogs = {
  palette: lazyPart(async () => (await import("./palette-dialog")).PaletteDialog),
  help: lazyPart(async () => (await import("./help-dialog")).HelpDialog),
};

/** Puts the focus into the field in which the list of this page is searched, where it has one. */
const searchCommands = (): Command[] => {
  const field = document.querySelector<HTMLInputElement>("[role=search] input[type=search]");
  return field ? [{ name: "search", act: () => field.focus() }] : [];
};

/** Ctrl-K or Cmd-K, in a field as well; not where another dialog asks something. */
const usePaletteKey = (): void => {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      if (!document.querySelector("dialog[open]")) runCommand("palette");
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
};

type Opened = { name: keyof typeof dialogs; before: CommandsBefore };

const Commands = ({ me }: { me: Me }) => {
  const t = useTranslations("frame");
  const { push } = useNavigation();
  const [opened, setOpened] = useState<Opened | null>(null);
  usePaletteKey();
  const open = (name: Opened["name"]) => () => setOpened({ name, before: commandsBefore() });
  useCommands("go", () => placeCommands(placesFor(me), t, push));
  useCommands("page", () => [
    ...searchCommands(),
    { name: "palette", act: open("palette") },
    { name: "help", act: open("help") },
  ]);
  if (!opened) return null;
  const Asked = dialogs[opened.name];
  return (
    <Suspense fallback={<OnTheWay />}>
      <Asked me={me} before={opened.before} onClose={() => setOpened(null)} />
    </Suspense>
  );
};

/** What can be done on every page of the desk, with the palette and the help that tell what else the page can do. */
export const StaffCommands = () => {
  const { data: me } = useMe();
  return me && <Commands me={me} />;
};
