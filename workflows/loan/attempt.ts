import { ActivityFailure, ApplicationFailure, ChildWorkflowFailure, TimeoutFailure } from "@temporalio/workflow";
import type { FailableStep } from "../../domain/loan/step-failure";
import type { Entering } from "../shared/progress";
import { askOperations, type DecidedStep } from "./ask-operations";
import type { Loan } from "./open-loan";

/** @returns code of what went wrong at the bottom */
const codeOf = (error: unknown): string => {
  if (error instanceof ActivityFailure || error instanceof ChildWorkflowFailure) return codeOf(error.cause);
  if (error instanceof TimeoutFailure) return error.cause ? codeOf(error.cause) : "TIMED_OUT";
  return (error instanceof ApplicationFailure && error.type) || "FAILED";
};

export type Attempt<Result> = {
  /** Does the step; when it is tried again it says so where it enters its stage. */
  run: (again: Entering) => Promise<Result>;
  /** Goes on with what operations found out by other means; left out where they can only have it tried again or end the case. */
  goOn?: (decisionId: string, given: DecidedStep) => Promise<Result>;
};

/** Does a step that may fail for good: then operations say whether it is tried again, done by other means, or the case ends (throws Ending). */
export const attempt = async <Result>(loan: Loan, step: FailableStep, { run, goOn }: Attempt<Result>): Promise<Result> => {
  let next = () => run({});
  for (;;) {
    try {
      return await next();
    } catch (error) {
      if (!(error instanceof ActivityFailure || error instanceof ChildWorkflowFailure)) throw error;
      const { decisionId, given } = await askOperations(loan, step, codeOf(error), goOn !== undefined);
      next = goOn && given ? () => goOn(decisionId, given) : () => run({ reason: "RETRIED" });
    }
  }
};
