import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { AssignTask } from "@/domain/task-actions";
import { api } from "../api";
import { refetchTask } from "./patch-task";

export type Assign = AssignTask & { taskId: string };

/** Gives a task to somebody, or back to everybody, as a lead. */
export const useAssignTask = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ taskId, ...body }: Assign) => api(`/api/tasks/${taskId}/assign`, { method: "POST", body }),
    onSettled: (_answer, _error, { taskId }) => refetchTask(client, taskId),
  });
};
