import { useQuery } from "@tanstack/react-query";
import type { ListedRule } from "@/domain/admin/rule";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Every policy and calendar; for admins. */
export const useRules = () =>
  useQuery({
    queryKey: queryKeys.allRules,
    queryFn: ({ signal }) => api<{ items: ListedRule[] }>("/api/admin/rules", { signal }),
    select: ({ items }) => items,
  });
