import { useQuery } from "@tanstack/react-query";
import type { Candidate } from "@/domain/task-actions";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Who may decide a task now, those with the fewest open tasks first. */
export const useCandidates = (taskId: string) =>
  useQuery({
    queryKey: queryKeys.candidates(taskId),
    queryFn: async ({ signal }) => (await api<{ items: Candidate[] }>(`/api/tasks/${taskId}/candidates`, { signal })).items,
  });
