import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { CaseDetail } from "@/domain/case";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** Asks a case to stop; asking again changes nothing. */
export const useCancelCase = (caseId: string) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) => api<CaseDetail>(`/api/cases/${caseId}/cancel`, { method: "POST", body: { reason } }),
    onSuccess: (detail) => client.setQueryData(queryKeys.case(caseId), detail),
    onSettled: () =>
      Promise.all(
        [queryKeys.case(caseId), queryKeys.caseState(caseId), queryKeys.timeline(caseId), queryKeys.allCases].map((queryKey) =>
          client.invalidateQueries({ queryKey }),
        ),
      ),
  });
};
