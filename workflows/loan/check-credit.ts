import { proxyActivities } from "@temporalio/workflow";
import type { LoanSteps } from "../../worker/activities/loan/loan-steps";
import type { Entering } from "../shared/progress";
import { steps } from "../shared/steps";
import { unlessWithdrawn } from "../shared/withdrawal";
import { attempt } from "./attempt";
import { endUnknownAsBefore } from "./first-release";
import type { Loan } from "./open-loan";

const { checkCredit } = proxyActivities<LoanSteps>(steps.bureau);

export type CreditReport = Awaited<ReturnType<LoanSteps["checkCredit"]>>;

/** Asks the bureau, once per round. A person it does not know, or a bureau that stays away, is for operations to settle. */
export const creditOf = (loan: Loan, entering: Entering): Promise<CreditReport> =>
  attempt(loan, "CREDIT_CHECK", {
    run: async (again) => {
      await loan.progress.enter("CREDIT_CHECK", again.reason ? again : entering);
      try {
        return await unlessWithdrawn(loan.messages, () => checkCredit(loan.caseId, loan.asked + 1));
      } catch (error) {
        endUnknownAsBefore(loan, error);
        throw error;
      }
    },
    goOn: async (_, { creditScore = 0 }) => ({ bureau: "operations", score: creditScore, attempts: 0 }),
  });
