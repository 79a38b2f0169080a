import type { CaseState } from "@/domain/case-state";
import type { ClockName } from "@/domain/schedule";

type Result = NonNullable<CaseState["result"]>;

/** Clocks an applicant may know: by when we mean to decide, and those that wait for him. */
const toldClocks: readonly ClockName[] = [
  "due",
  "requestReminder",
  "requestFinalReminder",
  "requestExpiry",
  "offerReminder",
  "offerExpiry",
];

/** What an applicant is told of the end: outcome, the reasons of a no, the terms of a yes, and the loan. */
const applicantResult = ({ outcome, reasons, terms, loanId, loanNumber, disbursementDate }: Result): Result => ({
  outcome,
  ...(reasons && { reasons }),
  ...(terms && { terms }),
  ...(loanId && { loanId }),
  ...(loanNumber && { loanNumber }),
  ...(disbursementDate && { disbursementDate }),
});

/**
 * The state of a case as its applicant may see it: where it stands, how it came there, what is asked of him and by when; nothing of tasks,
 * reminders, escalation, risk and errors.
 * @param told the stage as applicants are told it; steps between stages told alike are left out
 */
export const applicantState = (state: CaseState, told: (stage: string) => string): CaseState => {
  const { stage, status, version, history, timers, request, result } = state;
  return {
    stage: told(stage),
    status,
    version,
    history: history
      .map(({ from, to, at }) => ({ from: from === null ? null : told(from), to: told(to), at }))
      .filter(({ from, to }) => from !== to),
    tasks: [],
    timers: timers.filter(({ name }) => toldClocks.some((clock) => clock === name)),
    ...(request && { request }),
    ...(result && { result: applicantResult(result) }),
    unknownSignals: 0,
  };
};
