import { useQuery } from "@tanstack/react-query";
import type { z } from "zod";
import type { absencesSchema } from "@/domain/task-actions";
import { api } from "../api";
import { queryKeys } from "../query-keys";

export type Absences = z.infer<typeof absencesSchema>;

/** One's own absence that is on or to come, and for whom one stands in now. */
export const useAbsence = (enabled = true) =>
  useQuery({
    queryKey: queryKeys.absence,
    queryFn: ({ signal }) => api<Absences>("/api/me/absence", { signal }),
    staleTime: 5 * 60_000,
    enabled,
  });
