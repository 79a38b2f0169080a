import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api";
import { refetchTask } from "./patch-task";

export type Delegate = { taskId: string; to: string };

/** Gives the task one holds to a colleague, with whom one stays responsible. */
export const useDelegateTask = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ taskId, to }: Delegate) => api(`/api/tasks/${taskId}/delegate`, { method: "POST", body: { to } }),
    onSettled: (_answer, _error, { taskId }) => refetchTask(client, taskId),
  });
};
