import { useQuery } from "@tanstack/react-query";
import type { CaseDetail } from "@/domain/case";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** @param caseId null while the address is not known */
export const useCase = (caseId: string | null) =>
  useQuery({
    queryKey: queryKeys.case(caseId ?? ""),
    queryFn: ({ signal }) => api<CaseDetail>(`/api/cases/${caseId}`, { signal }),
    enabled: caseId !== null,
  });
