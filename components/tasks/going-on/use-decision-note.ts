import { useTranslations } from "next-intl";
import type { Task } from "@/domain/task";
import { useFormat } from "../../i18n/use-format";
import { toast } from "../../ui/toast-manager";
import { useOpenTask } from "../pane/use-open-task";

/** Long enough to read it and to follow it, milliseconds. */
const readable = 15_000;

let takeAway: (() => void) | undefined;

/** Says of a decision that is out of sight what became of it, and leads back to it. The newest stands for all, but for what failed. */
export const useDecisionNote = (task: Task) => {
  const t = useTranslations("taskLife.goOn");
  const format = useFormat();
  const { openTask } = useOpenTask();
  const say = (title: string, tone: "good" | "warn" | "bad"): (() => void) => {
    takeAway?.();
    return toast(title, { tone, timeout: readable, action: { label: t("look"), act: () => openTask(task.id) } });
  };
  /** Taken away by nothing that follows. */
  const lasting = (title: string): void => {
    say(title, "bad");
    takeAway = undefined;
  };
  const passing = (title: string, tone: "good" | "warn"): void => {
    takeAway = say(title, tone);
  };
  const name = task.caseTitle;
  const nameOf = ({ caseTitle, amount, currency }: Task): string =>
    amount === null || currency === null ? caseTitle : t("named", { name: caseTitle, amount: format.money(amount, currency) });
  return {
    recorded: () => passing(t("recorded", { name }), "good"),
    /** @param next what is opened now; undefined when nothing is left */
    wentOn: (next: Task | undefined) => passing(next ? t("next", { next: nameOf(next) }) : t("allDone"), "good"),
    underway: () => passing(t("underway", { name }), "warn"),
    notStored: () => lasting(t("notStored", { name })),
    notKnown: () => lasting(t("notKnown", { name })),
  };
};
