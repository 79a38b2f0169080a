import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import type { Page } from "@/domain/listing";
import type { Task } from "@/domain/task";
import { api } from "../../api";
import { useProblemText } from "../../i18n/use-problem-text";
import { toast } from "../../ui/toast-manager";
import { useOpenTask } from "../pane/use-open-task";
import { problemOf } from "../problem-of";
import { findNextInList, isInList } from "./next-in-list";

/** Opens the task after this one in the list one came from, or the first that waits; the inbox when there is none, unless it is in sight. */
export const useNextTask = (taskId: string): (() => Promise<void>) => {
  const t = useTranslations("taskLife.next");
  const client = useQueryClient();
  const { beside, openTask, openList } = useOpenTask();
  const problemText = useProblemText();
  const nextId = async (): Promise<string | undefined> => {
    if (isInList(taskId)) return (await findNextInList(client, taskId))?.id;
    const { items } = await api<Page<Task>>("/api/tasks", { query: { view: "needs-me" } });
    return items.find(({ id }) => id !== taskId)?.id;
  };
  return async () => {
    try {
      const id = await nextId();
      if (id) return openTask(id);
      toast(t("none"));
      if (!beside) openList();
    } catch (error) {
      toast(t("failed"), { description: problemText(problemOf(error as Error)), tone: "bad" });
    }
  };
};
