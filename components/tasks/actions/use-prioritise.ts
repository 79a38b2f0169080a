import { useTranslations } from "next-intl";
import type { Priority, Task } from "@/domain/task";
import { usePrioritiseTask } from "../../hooks/use-prioritise-task";
import { useUndoable } from "./use-undoable";

/** Saying how urgent a task is, with the way back. */
export const usePrioritise = () => {
  const t = useTranslations("taskLife.priority");
  const undoably = useUndoable();
  const { mutateAsync } = usePrioritiseTask();
  return ({ id, caseTitle, priority: before }: Task, priority: Priority) =>
    undoably({
      act: () => mutateAsync({ taskId: id, priority }),
      done: t("done", { name: caseTitle, priority: t(`is.${priority}`) }),
      failed: t("failed", { name: caseTitle }),
      undo: () => mutateAsync({ taskId: id, priority: before }),
    });
};
