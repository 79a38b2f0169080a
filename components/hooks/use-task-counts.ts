import { useQuery } from "@tanstack/react-query";
import type { TaskCounts } from "@/domain/inbox";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** How many tasks each view of the inbox holds, one's own views too. */
export const useTaskCounts = (enabled = true) =>
  useQuery({
    queryKey: queryKeys.taskCounts,
    queryFn: ({ signal }) => api<TaskCounts>("/api/tasks/counts", { signal }),
    enabled,
  });
