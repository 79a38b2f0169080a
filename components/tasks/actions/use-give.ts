import { useTranslations } from "next-intl";
import type { Task } from "@/domain/task";
import { useAssignTask } from "../../hooks/use-assign-task";
import { useDelegateTask } from "../../hooks/use-delegate-task";
import { useUndoable } from "./use-undoable";

type Person = { id: string; name: string };

/** Giving a task to somebody: as a lead, with the way back to whom it was with, or as its holder. */
export const useGive = () => {
  const t = useTranslations("taskLife");
  const undoably = useUndoable();
  const { mutateAsync: assign } = useAssignTask();
  const { mutateAsync: delegate } = useDelegateTask();
  return {
    /** @param to null: everybody who may decide it */
    assign: ({ id, caseTitle, assignee }: Task, to: Person | null) => {
      const [before, after] = [assignee?.id ?? null, to?.id ?? null];
      return undoably({
        act: () => assign({ taskId: id, to: after, seenAssignee: before }),
        done: to ? t("assign.done", { name: to.name }) : t("assign.freed"),
        failed: t("assign.failed", { name: caseTitle }),
        undo: () => assign({ taskId: id, to: before, seenAssignee: after }),
      });
    },
    delegate: ({ id, caseTitle }: Task, to: Person) =>
      undoably({
        act: () => delegate({ taskId: id, to: to.id }),
        done: t("delegate.done", { name: to.name }),
        failed: t("delegate.failed", { name: caseTitle }),
      }),
  };
};
