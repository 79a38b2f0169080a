import { queryOptions, useQuery } from "@tanstack/react-query";
import type { TaskDetail } from "@/domain/task";
import { api } from "../api";
import { queryKeys } from "../query-keys";
import { loadTask } from "./load-task";

/** For prefetching as well. A task not known yet comes with everything its page opens with. */
export const taskQuery = (taskId: string) =>
  queryOptions({
    queryKey: queryKeys.task(taskId),
    queryFn: async ({ client, signal }) =>
      client.getQueryData(queryKeys.task(taskId))
        ? api<TaskDetail>(`/api/tasks/${taskId}`, { signal })
        : (await loadTask(client, taskId, signal)).task,
  });

/** @param taskId null while the address is not known */
export const useTask = (taskId: string | null) => useQuery({ ...taskQuery(taskId ?? ""), enabled: taskId !== null });
