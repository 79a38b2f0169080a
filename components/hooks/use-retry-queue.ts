import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { QueueName, RetryQueue } from "@/domain/admin/queue";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Has something of a queue sent again now. */
export const useRetryQueue = (name: QueueName) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (chosen: RetryQueue) =>
      api<{ retried: number }>(`/api/admin/queues/${name}/retry`, { method: "POST", body: chosen }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.allQueues }),
  });
};
