import { useQuery } from "@tanstack/react-query";
import type { RuleDetail } from "@/domain/admin/rule";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** One policy or calendar; for admins. @param rule kind and id, null until known */
export const useRule = (rule: { kind: string; id: string } | null) =>
  useQuery({
    queryKey: queryKeys.rule(rule?.kind ?? "", rule?.id ?? ""),
    queryFn: ({ signal }) => api<RuleDetail>(`/api/admin/rules/${rule?.kind}/${rule?.id}`, { signal }),
    enabled: rule !== null,
  });
