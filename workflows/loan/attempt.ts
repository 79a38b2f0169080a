import type { FailableStep } from "../../domain/loan/step-failure";
import { failureCode, isFailure } from "../shared/failure";
import type { Entering } from "../shared/progress";
import { askOperations, type DecidedStep } from "./ask-operations";
import type { Loan } from "./open-loan";

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
      if (!isFailure(error)) throw error;
      const { decisionId, given } = await askOperations(loan, step, failureCode(error), goOn !== undefined);
      next = goOn && given ? () => goOn(decisionId, given) : () => run({ reason: "RETRIED" });
    }
  }
};
