import { useQueryClient } from "@tanstack/react-query";
import type { DecisionReceipt } from "@/domain/task";
import { api } from "../api";
import { queryKeys } from "../query-keys";
import { refetchTask } from "./patch-task";
import { useKeyedMutation } from "./use-keyed-mutation";

/** `seenVersion`: version of the facts on the screen. */
export type Decide = { outcome: string; data: Record<string, unknown>; seenVersion: number };

/**
 * Decides a task. Never optimistic: success is what the server has stored. Lists and the task are asked for again either way.
 * @param onSettled heard also when the task is shown no more; null: it is stored
 */
export const useDecideTask = (taskId: string, onSettled: (error: Error | null) => void) => {
  const client = useQueryClient();
  return useKeyedMutation({
    send: (decision: Decide, idempotencyKey) =>
      api<DecisionReceipt>(`/api/tasks/${taskId}/decide`, { method: "POST", body: decision, idempotencyKey }),
    onSettled: (_receipt, error) => {
      onSettled(error);
      void refetchTask(client, taskId);
      void client.invalidateQueries({ queryKey: queryKeys.allCases });
    },
  });
};
