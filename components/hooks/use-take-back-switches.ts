import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Takes back one switch by its id, or all of them by `null`. */
export const useTakeBackSwitches = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string | null) => api<null>("/api/demo/faults", { method: "DELETE", query: { id } }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.ledgers }),
  });
};
