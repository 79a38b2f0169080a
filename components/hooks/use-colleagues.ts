import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Colleague } from "@/domain/task-actions";
import { api } from "../api";
import { type Filters, queryKeys } from "../query-keys";

/** People who work on the same kinds of cases, by name; `q` is part of a name. */
export const useColleagues = (filters: Filters = {}, enabled = true) =>
  useQuery({
    queryKey: queryKeys.colleagues(filters),
    queryFn: async ({ signal }) => (await api<{ items: Colleague[] }>("/api/colleagues", { query: filters, signal })).items,
    enabled,
    placeholderData: keepPreviousData,
  });
