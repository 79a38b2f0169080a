import { useTranslations } from "next-intl";
import type { TaskDetail } from "@/domain/task";
import { useWatchCase } from "../../hooks/use-watch-case";
import { useProblemText } from "../../i18n/use-problem-text";
import { toast } from "../../ui/toast-manager";
import { problemOf } from "../problem-of";

/** Begins or ends watching the case of a task, and says so. */
export const useWatch = (task: TaskDetail): (() => void) => {
  const t = useTranslations("taskLife.watch");
  const problemText = useProblemText();
  const { mutate } = useWatchCase(task);
  return () =>
    mutate(!task.watching, {
      onSuccess: () => toast(t(task.watching ? "off" : "on"), { tone: "good" }),
      onError: (error) => toast(t("failed"), { description: problemText(problemOf(error)), tone: "bad" }),
    });
};
