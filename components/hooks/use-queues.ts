import { useQuery } from "@tanstack/react-query";
import type { QueueSummary } from "@/domain/admin/queue";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** How often the counts are asked for anew, milliseconds. */
const every = 10_000;

/** How much waits in each queue; for admins. */
export const useQueues = () =>
  useQuery({
    queryKey: queryKeys.queueCounts,
    queryFn: ({ signal }) => api<{ items: QueueSummary[] }>("/api/admin/queues", { signal }),
    select: ({ items }) => items,
    refetchInterval: every,
  });
