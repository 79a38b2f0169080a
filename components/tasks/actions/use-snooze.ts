import { useTranslations } from "next-intl";
import type { Task } from "@/domain/task";
import { useSnoozeTask } from "../../hooks/use-snooze-task";
import { useFormat } from "../../i18n/use-format";
import { useUndoable } from "./use-undoable";

/** Putting a task off and showing it again, each with its way back. */
export const useSnooze = () => {
  const t = useTranslations("taskLife.snooze");
  const format = useFormat();
  const undoably = useUndoable();
  const { mutateAsync } = useSnoozeTask();
  return {
    /** @param until ISO 8601 UTC */
    snooze: ({ id, caseTitle, snoozedUntil }: Task, until: string) =>
      undoably({
        act: () => mutateAsync({ taskId: id, until }),
        done: t("done", { name: caseTitle, at: format.dateTime(until) }),
        failed: t("failed", { name: caseTitle }),
        undo: () => mutateAsync({ taskId: id, until: snoozedUntil }),
      }),
    wake: ({ id, caseTitle, snoozedUntil }: Task) =>
      undoably({
        act: () => mutateAsync({ taskId: id, until: null }),
        done: t("awake", { name: caseTitle }),
        failed: t("wakeFailed", { name: caseTitle }),
        undo: snoozedUntil ? () => mutateAsync({ taskId: id, until: snoozedUntil }) : undefined,
      }),
  };
};
