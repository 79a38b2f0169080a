import { proxyLocalActivities } from "@temporalio/workflow";
import { type FailableStep, failableSteps } from "../../domain/loan/step-failure";
import type { LoanSteps } from "../../worker/activities/loan/loan-steps";
import { closeOpen } from "../shared/close-open";
import { operationsClock } from "../shared/operations-clock";
import { review } from "../shared/review";
import { oneSeat } from "../shared/review-request";
import { steps } from "../shared/steps";
import { Ending, type EndingName } from "./ending";
import { noticeClock } from "./notice-of-action";
import type { Loan } from "./open-loan";

const { readDecidedStep } = proxyLocalActivities<LoanSteps>(steps.bookkeeping);

export type DecidedStep = Awaited<ReturnType<LoanSteps["readDecidedStep"]>>;

/** What a case that is not told of its answer yet can still end with, and one that is. */
const answers: Record<FailableStep, { title: string; decided: boolean }> = {
  CREDIT_CHECK: { title: "Credit check failed", decided: false },
  RISK_ASSESSMENT: { title: "Risk assessment failed", decided: false },
  PREPARING_DOCUMENTS: { title: "Documents could not be prepared", decided: true },
  DISBURSING: { title: "Pay-out failed", decided: true },
};

const endings: Partial<Record<string, EndingName>> = { REJECTED: "rejected", CANCELLED: "cancelled" };

/** While nobody knows whether the bank has paid, a case is not ended over it: it is asked again, or a person says what the bank's books say. */
const outcomesAfter = (step: FailableStep, error: string, mayGoOn: boolean): string[] | null => {
  if (step === "DISBURSING" && error !== "PAYMENT_REFUSED") return ["RETRY", "CONTINUE"];
  return mayGoOn ? null : ["RETRY", answers[step].decided ? "CANCELLED" : "REJECTED"];
};

const questionOf = (loan: Loan, step: FailableStep, error: string, mayGoOn: boolean) => {
  const { taskType } = failableSteps[step];
  const { title, decided } = answers[step];
  const times = (loan.failures[step] ?? 0) + 1;
  loan.failures[step] = times;
  return {
    type: taskType,
    title,
    level: 1,
    roles: ["OPERATIONS" as const],
    limitApplies: false,
    amountCeiling: null,
    reviewLevels: [],
    seats: oneSeat,
    taskKey: () => `${taskType}:${times}`,
    fourEyes: null,
    outcomes: outcomesAfter(step, error, mayGoOn),
    clock: operationsClock,
    beside: decided ? undefined : noticeClock(loan),
  };
};

/**
 * A step has failed for good: the case says so, and operations decide. @param error code
 * @returns what they found out when the case goes on with it; nothing given when the step is to be tried again. Throws Ending, Withdrawn
 */
export const askOperations = async (
  loan: Loan,
  step: FailableStep,
  error: string,
  mayGoOn: boolean,
): Promise<{ decisionId: string; given?: DecidedStep }> => {
  const { progress } = loan;
  const left = progress.state.tasks.map(({ taskId }) => taskId);
  await closeOpen(loan, left, "STEP_FAILED");
  const failed = { type: "case.stepFailed" as const, data: { step, error } };
  await progress.enter(failableSteps[step].stage, { reason: error, error, tasks: [], timers: [], events: [failed] });
  const { decision } = await review(loan, questionOf(loan, step, error, mayGoOn));
  const { decisionId, outcome } = decision;
  if (outcome === "RETRY") return { decisionId };
  const given = await readDecidedStep(decisionId);
  const ending = endings[outcome];
  if (ending) {
    const { reasons } = given;
    const reason = ending === "cancelled" ? "CANCELLED_BY_OPERATIONS" : "DECIDED";
    throw new Ending(ending, { reason, result: { decisionId, ...(reasons && { reasons }) } });
  }
  await progress.save({ events: [{ type: "case.stepContinued", data: { step, decisionId, given } }] });
  return { decisionId, given };
};
