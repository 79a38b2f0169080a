import { useQueryClient } from "@tanstack/react-query";
import type { ShippingUpdate, ShippingUpdatedEvent } from "@/domain/order/shipping-update";
import { api } from "../api";
import { queryKeys } from "../query-keys";
import { useKeyedMutation } from "./use-keyed-mutation";

/** Tells an order's case of its parcel, once; the same news again gets the same answer. */
export const useTellCase = (caseId: string) => {
  const client = useQueryClient();
  return useKeyedMutation({
    send: (data: ShippingUpdatedEvent, idempotencyKey) =>
      api<ShippingUpdate>(`/api/cases/${caseId}/events`, {
        method: "POST",
        body: { name: "shippingUpdated", data },
        idempotencyKey,
      }),
    onSettled: () =>
      Promise.all(
        [queryKeys.case(caseId), queryKeys.caseState(caseId), queryKeys.timeline(caseId)].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
};
