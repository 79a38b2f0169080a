import { useQuery } from "@tanstack/react-query";
import type { CaseStateResponse } from "@/domain/case-state";
import { api } from "../api";
import { queryKeys } from "../query-keys";

const untilEngineIsBack = 15_000;

/**
 * What the case's workflow says of itself; its stored state, with its age, while the workflow does not answer. Asked again when it
 * has stored another step, and until it answers.
 * @param caseId null while the address is not known, or nothing is shown of it
 */
export const useCaseState = (caseId: string | null) =>
  useQuery({
    queryKey: queryKeys.caseState(caseId ?? ""),
    queryFn: ({ signal }) => api<CaseStateResponse>(`/api/cases/${caseId}/state`, { signal }),
    enabled: caseId !== null,
    refetchInterval: ({ state: { data } }) => data?.source === "snapshot" && data.state.status === "OPEN" && untilEngineIsBack,
  });
