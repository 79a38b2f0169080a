import { useQuery } from "@tanstack/react-query";
import type { Offer } from "@/domain/loan/offer";
import { api } from "../api";
import { queryKeys } from "../query-keys";

/** The agreement put before the applicant, with its plan. @param caseId null while the address is not known */
export const useOffer = (caseId: string | null, enabled = true) =>
  useQuery({
    queryKey: queryKeys.offer(caseId ?? ""),
    queryFn: ({ signal }) => api<Offer>(`/api/cases/${caseId}/offer`, { signal }),
    enabled: enabled && caseId !== null,
  });
