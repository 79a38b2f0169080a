import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Priority } from "@/domain/task";
import { api } from "../api";
import { refetchTask } from "./patch-task";

export type Prioritise = { taskId: string; priority: Priority };

/** Says how urgent a task is, as a lead. */
export const usePrioritiseTask = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ taskId, priority }: Prioritise) =>
      api(`/api/tasks/${taskId}/priority`, { method: "POST", body: { priority } }),
    onSettled: (_answer, _error, { taskId }) => refetchTask(client, taskId),
  });
};
