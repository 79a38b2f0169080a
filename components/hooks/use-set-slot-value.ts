import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { InformationRequest } from "@/domain/requests/request";
import type { SlotValue } from "@/domain/requests/slot";
import { api } from "../api";
import { queryKeys } from "../query-keys";

type Answer = { slotId: string; value: SlotValue | null };

/** Puts an answer into a slot, or takes it out (null). The same answer again changes nothing, so a lost one is asked again. */
export const useSetSlotValue = (requestId: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ slotId, value }: Answer) =>
      api<InformationRequest>(`/api/requests/${requestId}/slots/${slotId}/value`, { method: "PUT", body: { value } }),
    onSuccess: (request) => client.setQueryData(queryKeys.request(requestId), request),
    onError: () => client.invalidateQueries({ queryKey: queryKeys.request(requestId) }),
  });
};
