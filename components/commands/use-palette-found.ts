import { useTranslations } from "next-intl";
import type { Found } from "@/domain/found";
import type { Me } from "@/domain/me";
import { useNavigation } from "../hooks/use-navigation";
import { useFormat } from "../i18n/use-format";
import { useTaskLabel } from "../tasks/task-label";
import type { PaletteGroup } from "./palette-option";
import { useFound } from "./use-found";

const nothing: Found = { tasks: [], cases: [] };

/** Tasks and cases that fit what is typed, each leading to its page. */
export const usePaletteFound = (me: Me, typed: string) => {
  const t = useTranslations("commands.section");
  const labelOf = useTaskLabel();
  const format = useFormat();
  const { push } = useNavigation();
  const { found = nothing, searching, failed } = useFound(typed, me.roles);
  const money = ({ amount, currency }: { amount: number | null; currency: string | null }) =>
    amount === null || currency === null ? [] : [format.money(amount, currency)];
  const groups: PaletteGroup[] = [
    {
      heading: t("tasks"),
      options: found.tasks.map((task) => ({
        ...{ id: `task:${task.id}`, label: task.caseTitle },
        detail: [task.caseNumber, ...money(task), labelOf(task)].join(" · "),
        act: () => push(`/tasks/${task.id}`),
      })),
    },
    {
      heading: t("cases"),
      options: found.cases.map((found) => ({
        ...{ id: `case:${found.id}`, label: found.title },
        detail: [found.number, ...money(found)].join(" · "),
        act: () => push(`/cases/${found.id}`),
      })),
    },
  ];
  return { groups: groups.filter(({ options }) => options.length > 0), searching, failed };
};
