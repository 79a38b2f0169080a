"use client";

import { useTranslations } from "next-intl";
import type { Task } from "@/domain/task";
import { useClaimTask } from "../hooks/use-claim-task";
import { useReleaseTask } from "../hooks/use-release-task";
import { useProblemText } from "../i18n/use-problem-text";
import { toast } from "../ui/toast-manager";
import { problemOf } from "./problem-of";

/** Claiming and releasing, shown at once and taken back with a sentence when the server refuses. */
export const useClaim = () => {
  const t = useTranslations("tasks");
  const problemText = useProblemText();
  const claimTask = useClaimTask();
  const releaseTask = useReleaseTask();
  const failed = (title: string) => (error: Error) => toast(title, { description: problemText(problemOf(error)), tone: "bad" });
  return {
    claim: (task: Task) =>
      claimTask.mutate(task.id, {
        onSuccess: () => toast(t("claimed"), { tone: "good" }),
        onError: failed(t("claimFailed", { name: task.caseTitle })),
      }),
    release: (task: Task) =>
      releaseTask.mutate(task.id, {
        onSuccess: () => toast(t("released"), { tone: "good" }),
        onError: failed(t("releaseFailed", { name: task.caseTitle })),
      }),
  };
};
