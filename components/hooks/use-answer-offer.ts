import { useQueryClient } from "@tanstack/react-query";
import type { Offer } from "@/domain/loan/offer";
import { api } from "../api";
import { queryKeys } from "../query-keys";
import { useKeyedMutation } from "./use-keyed-mutation";

export type OfferAnswer = { accepted: boolean; documentSha256: string; password: string };

/** Accepts or declines the offer of a case, once; the same answer again gets the same offer. */
export const useAnswerOffer = (caseId: string) => {
  const client = useQueryClient();
  return useKeyedMutation({
    send: (data: OfferAnswer, idempotencyKey) =>
      api<Offer>(`/api/cases/${caseId}/events`, { method: "POST", body: { name: "documentSigned", data }, idempotencyKey }),
    onSuccess: (offer) => client.setQueryData(queryKeys.offer(caseId), offer),
    onSettled: () =>
      Promise.all(
        [queryKeys.offer(caseId), queryKeys.case(caseId), queryKeys.caseState(caseId)].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
};
