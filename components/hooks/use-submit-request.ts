import { useQueryClient } from "@tanstack/react-query";
import type { InformationRequest } from "@/domain/requests/request";
import { api } from "../api";
import { queryKeys } from "../query-keys";
import { useKeyedMutation } from "./use-keyed-mutation";

/** Sends everything that was asked for, once, however often it must be asked. */
export const useSubmitRequest = (requestId: string) => {
  const client = useQueryClient();
  return useKeyedMutation({
    send: (_: null, idempotencyKey) =>
      api<InformationRequest>(`/api/requests/${requestId}/submit`, { method: "POST", idempotencyKey }),
    onSuccess: (request) => {
      client.setQueryData(queryKeys.request(requestId), request);
      void client.invalidateQueries({ queryKey: queryKeys.case(request.caseId) });
      void client.invalidateQueries({ queryKey: queryKeys.caseState(request.caseId) });
    },
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.request(requestId) }),
  });
};
