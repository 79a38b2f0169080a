"use client";

import { useQuery } from "@tanstack/react-query";
import type { CaseStateResponse } from "@/domain/case-state";
import { api } from "../api";
import { queryKeys } from "../query-keys";

const untilEngineIsBack = 15_000;
const whileInMotion = 3_000;

/** An open case without a task or a clock is between two steps; the event that made us ask may have come before its workflow knew. */
const isInMotion = ({ tasks, timers }: CaseStateResponse["state"]): boolean => tasks.length === 0 && timers.length === 0;

const lookAgain = (answer: CaseStateResponse | undefined): number | false => {
  if (answer?.state.status !== "OPEN") return false;
  if (answer.source === "snapshot") return untilEngineIsBack;
  return isInMotion(answer.state) && whileInMotion;
};

/**
 * What the case's workflow says of itself; its stored state, with its age, while the workflow does not answer. Asked again as long as
 * the answer cannot be the last word.
 * @param caseId null while the address is not known, or nothing is shown of it
 */
export const useCaseState = (caseId: string | null) =>
  useQuery({
    queryKey: queryKeys.caseState(caseId ?? ""),
    queryFn: ({ signal }) => api<CaseStateResponse>(`/api/cases/${caseId}/state`, { signal }),
    enabled: caseId !== null,
    refetchInterval: ({ state: { data } }) => lookAgain(data),
  });
