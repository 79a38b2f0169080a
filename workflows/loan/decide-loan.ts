import type { Entering } from "../shared/progress";
import type { Approval } from "./approval";
import { approvedAutomatically } from "./approve-automatically";
import { askApplicant } from "./ask-applicant";
import { type Assessed, riskOf } from "./assess-risk";
import { attempt } from "./attempt";
import { creditOf } from "./check-credit";
import type { Loan } from "./open-loan";
import { beginCycle, reviewLoan } from "./review-loan";

/** Either a yes, or how the next round begins because the applicant had to tell more. */
type Reviewed = Approval | { nextRound: Entering };

const enteringReview = ({ automatic, level }: Assessed): Entering =>
  automatic ? { reason: "AUTO_APPROVAL_FAILED", error: "AUTO_APPROVAL_FAILED" } : { reason: `RISK_${level}` };

const reviewed = (loan: Loan, assessed: Assessed): Promise<Reviewed> =>
  attempt(loan, "RISK_ASSESSMENT", {
    run: async (again) => {
      // Whatever failed here left tasks behind that are closed; people look anew.
      const reset = again.reason ? beginCycle(loan, again.reason) : [];
      await loan.progress.enter("MANUAL_REVIEW", again.reason ? { ...again, events: reset } : enteringReview(assessed));
      const answer = await reviewLoan(loan, assessed);
      return "asked" in answer ? { nextRound: await askApplicant(loan, assessed, answer.asked) } : answer;
    },
  });

/** Credit, risk, and who has to say yes; again from the start each time the applicant has told more. Throws Ending for a no. */
export const decideLoan = async (loan: Loan, first: Entering): Promise<Approval> => {
  let entering = first;
  for (;;) {
    const credit = await creditOf(loan, entering);
    const assessed = await riskOf(loan, credit);
    const answer = (assessed.automatic && (await approvedAutomatically(loan))) || (await reviewed(loan, assessed));
    if ("terms" in answer) return answer;
    entering = answer.nextRound;
  }
};
