import type { CaseState } from "@/domain/case-state";

/** The state of a case as its applicant may see it: where it stands and how it came there, nothing of tasks, clocks, risk and errors. */
export const applicantState = ({ stage, status, version, history, result }: CaseState): CaseState => ({
  stage,
  status,
  version,
  history: history.map(({ from, to, at }) => ({ from, to, at })),
  tasks: [],
  timers: [],
  ...(result && { result: { outcome: result.outcome, ...(result.reasons && { reasons: result.reasons }) } }),
  unknownSignals: 0,
});
