import type { CaseState } from "@/domain/case-state";

type Result = NonNullable<CaseState["result"]>;

/** What an applicant is told of the end: outcome, the reasons of a no, the terms of a yes. */
const applicantResult = ({ outcome, reasons, terms }: Result): Result => ({
  outcome,
  ...(reasons && { reasons }),
  ...(terms && { terms }),
});

/**
 * The state of a case as its applicant may see it: where it stands, how it came there and by when we mean to decide; nothing of tasks,
 * reminders, escalation, risk and errors.
 */
export const applicantState = ({ stage, status, version, history, timers, result }: CaseState): CaseState => ({
  stage,
  status,
  version,
  history: history.map(({ from, to, at }) => ({ from, to, at })),
  tasks: [],
  timers: timers.filter(({ name }) => name === "due"),
  ...(result && { result: applicantResult(result) }),
  unknownSignals: 0,
});
