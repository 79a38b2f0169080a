import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ActiveFault, Fault } from "@/domain/demo/ledgers";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Makes calls of a simulated outside system fail from now on. */
export const useFlipSwitch = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (fault: Fault) => api<ActiveFault>("/api/demo/faults", { method: "POST", body: fault }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.ledgers }),
  });
};
