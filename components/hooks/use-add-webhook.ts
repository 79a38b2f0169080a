import { useQueryClient } from "@tanstack/react-query";
import type { AddedWebhook, AddWebhook } from "@/domain/webhook";
import { api } from "../api";
import { queryKeys } from "../query-keys";
import { useKeyedMutation } from "./use-keyed-mutation";

/** Subscribes an address; the answer has the secret, this once. */
export const useAddWebhook = () => {
  const client = useQueryClient();
  return useKeyedMutation<AddedWebhook, AddWebhook>({
    send: (body, idempotencyKey) => api<AddedWebhook>("/api/admin/webhooks", { method: "POST", body, idempotencyKey }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.webhooks }),
  });
};
