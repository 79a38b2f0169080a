import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api";
import { patchTask, refetchTask } from "./patch-task";

/** `until` null: shown again. */
export type Snooze = { taskId: string; until: string | null };

/** Puts a task off for oneself, or takes that back. Shown at once. */
export const useSnoozeTask = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ taskId, until }: Snooze) =>
      until === null
        ? api(`/api/tasks/${taskId}/snooze`, { method: "DELETE" })
        : api(`/api/tasks/${taskId}/snooze`, { method: "POST", body: { until } }),
    onMutate: ({ taskId, until }) => patchTask(client, taskId, (task) => ({ ...task, snoozedUntil: until })),
    onError: (_error, _snooze, putBack) => putBack?.(),
    onSettled: (_answer, _error, { taskId }) => refetchTask(client, taskId),
  });
};
