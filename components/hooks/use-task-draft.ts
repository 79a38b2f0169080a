import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Draft } from "@/domain/draft";
import type { TaskDetail } from "@/domain/task";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Keeps and discards the caller's unfinished decision on the server. What is known of the task follows, so that coming back finds it. */
export const useTaskDraft = (taskId: string) => {
  const client = useQueryClient();
  return useMemo(() => {
    const path = `/api/tasks/${taskId}/draft`;
    const know = (draft: Draft | null) =>
      client.setQueryData<TaskDetail>(queryKeys.task(taskId), (task) => task && { ...task, draft });
    return {
      /** Throws ApiProblem. */
      save: async (data: Draft["data"]): Promise<void> => {
        await api(path, { method: "POST", body: { data } });
        know({ data, savedAt: new Date().toISOString() });
      },
      discard: async (): Promise<void> => {
        await api(path, { method: "DELETE" });
        know(null);
      },
    };
  }, [client, taskId]);
};
