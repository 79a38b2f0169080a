import { useQuery } from "@tanstack/react-query";
import type { BulkTypes } from "@/domain/task-actions";
import { api } from "../api";
import { deskQueryKeys } from "../desk-query-keys";

/** Types of tasks that may be decided several at once. */
export const useBulkTypes = (enabled: boolean) =>
  useQuery({
    queryKey: deskQueryKeys.bulkTypes,
    queryFn: ({ signal }) => api<BulkTypes>("/api/tasks/bulk", { signal }),
    select: ({ decide }) => decide,
    enabled,
  });
