import { useTranslations } from "next-intl";
import type { Task } from "@/domain/task";
import { useClaimTask } from "../hooks/use-claim-task";
import { useReleaseTask } from "../hooks/use-release-task";
import { useUndoable } from "./actions/use-undoable";

/** Claiming and releasing, shown at once, taken back on request, and with a sentence when the server refuses. */
export const useClaim = () => {
  const t = useTranslations("tasks");
  const undoably = useUndoable();
  const { mutateAsync: claimTask } = useClaimTask();
  const { mutateAsync: releaseTask } = useReleaseTask();
  return {
    claim: ({ id, caseTitle, assignee }: Task) =>
      undoably({
        act: () => claimTask(id),
        done: t("claimed"),
        failed: t("claimFailed", { name: caseTitle }),
        // Taken over from an absent holder; a release would give it to everybody.
        undo: assignee ? undefined : () => releaseTask(id),
      }),
    release: ({ id, caseTitle }: Task) =>
      undoably({
        act: () => releaseTask(id),
        done: t("released"),
        failed: t("releaseFailed", { name: caseTitle }),
        undo: () => claimTask(id),
      }),
  };
};
