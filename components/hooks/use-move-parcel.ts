import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Ledgers } from "@/domain/demo/ledgers";
import type { ParcelMove } from "@/domain/demo/parcel-road";
import { api } from "../api";
import { queryKeys } from "../query-keys";

type Move = { caseId: string; status?: ParcelMove };

/** Moves the parcel of an order to its next status, or to the given one, and has the simulated carrier tell of it. */
export const useMoveParcel = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (move: Move) => api<Ledgers["shipments"][number]>("/api/demo/carrier", { method: "POST", body: move }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.ledgers }),
  });
};
