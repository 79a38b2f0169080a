import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Task } from "@/domain/task";
import { api } from "../api";
import { patchTask, refetchTask } from "./patch-task";

/** Gives a task back, by id. Shown at once. */
export const useReleaseTask = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (taskId: string) => api<Task>(`/api/tasks/${taskId}/release`, { method: "POST" }),
    onMutate: (taskId) =>
      patchTask(client, taskId, (task) => ({ ...task, status: task.escalatedAt ? "ESCALATED" : "OPEN", assignee: null })),
    onError: (_error, _taskId, putBack) => putBack?.(),
    onSettled: (_answer, _error, taskId) => refetchTask(client, taskId),
  });
};
