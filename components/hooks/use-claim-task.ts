import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Me } from "@/domain/me";
import type { Task } from "@/domain/task";
import { api } from "../api";
import { queryKeys } from "../query-keys";
import { patchTask, refetchTask } from "./patch-task";

/** Claims a task, by id. Shown at once and taken back when somebody was faster. */
export const useClaimTask = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (taskId: string) => api<Task>(`/api/tasks/${taskId}/claim`, { method: "POST" }),
    onMutate: async (taskId) => {
      const me = client.getQueryData<Me>(queryKeys.me);
      if (!me) return undefined;
      return patchTask(client, taskId, (task) => ({ ...task, status: "CLAIMED", assignee: { id: me.id, name: me.name } }));
    },
    onError: (_error, _taskId, putBack) => putBack?.(),
    onSettled: (_answer, _error, taskId) => refetchTask(client, taskId),
  });
};
