import { useQuery } from "@tanstack/react-query";
import type { Webhook } from "@/domain/webhook";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Who outside is told of events; for admins. */
export const useWebhooks = () =>
  useQuery({
    queryKey: queryKeys.webhooks,
    queryFn: ({ signal }) => api<{ items: Webhook[] }>("/api/admin/webhooks", { signal }),
    select: ({ items }) => items,
  });
