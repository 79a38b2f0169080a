import type { QueueItem, QueueName } from "@/domain/admin/queue";
import { type Filters, queryKeys } from "../query-keys";
import { usePageList } from "./use-page-list";

/** What waits in a queue by `state` and `kind`, oldest first; for admins. */
export const useQueue = (name: QueueName, filters: Filters) =>
  usePageList<QueueItem>(`/api/admin/queues/${name}`, queryKeys.queue(name, filters), filters);
