import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Instants in ISO 8601 UTC. */
export type GivenAbsence = { deputyId: string; from: string; to: string };

/** Says when one is away and who stands in; null: one is back. */
export const useSetAbsence = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (absence: GivenAbsence | null) =>
      absence === null ? api("/api/me/absence", { method: "DELETE" }) : api("/api/me/absence", { method: "PUT", body: absence }),
    onSettled: () =>
      Promise.all([queryKeys.absence, queryKeys.allTasks].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
};
