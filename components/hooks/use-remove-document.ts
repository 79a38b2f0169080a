import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Takes a file out of its slot while the request is open; doing it again changes nothing. */
export const useRemoveDocument = (requestId: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (documentId: string) => api(`/api/documents/${documentId}`, { method: "DELETE" }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.request(requestId) }),
  });
};
