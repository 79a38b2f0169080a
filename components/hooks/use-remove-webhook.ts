import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Ends a subscription; what still waits is not sent. */
export const useRemoveWebhook = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api<null>(`/api/admin/webhooks/${id}`, { method: "DELETE" }),
    onSettled: () =>
      Promise.all([queryKeys.webhooks, queryKeys.queueCounts].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
};
