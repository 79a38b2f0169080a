import { useQueryClient } from "@tanstack/react-query";
import type { CaseMessage } from "@/domain/message";
import { api } from "../api";
import { queryKeys } from "../query-keys";
import { useKeyedMutation } from "./use-keyed-mutation";

/** Writes to the other side, once. */
export const useWriteMessage = (caseId: string) => {
  const client = useQueryClient();
  return useKeyedMutation({
    send: (text: string, idempotencyKey) =>
      api<CaseMessage>(`/api/cases/${caseId}/messages`, { method: "POST", body: { text }, idempotencyKey }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.messages(caseId) }),
  });
};
