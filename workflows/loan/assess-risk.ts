import { proxyActivities, proxyLocalActivities } from "@temporalio/workflow";
import type { LoanSteps } from "../../worker/activities/loan/loan-steps";
import { isWhole } from "../shared/edition";
import { steps } from "../shared/steps";
import { unlessWithdrawn } from "../shared/withdrawal";
import { attempt } from "./attempt";
import type { CreditReport } from "./check-credit";
import type { Loan } from "./open-loan";

const own = proxyLocalActivities<LoanSteps>(steps.ownWork);
const asBefore = proxyActivities<LoanSteps>(steps.database);

export type Assessed = Awaited<ReturnType<LoanSteps["assessRisk"]>>;

/** What the rules find, or operations in their place, and by the policy who looks at it. */
export const riskOf = async (loan: Loan, credit: CreditReport): Promise<Assessed> => {
  const { caseId, messages, progress } = loan;
  const { assessRisk } = isWhole(loan) ? own : asBefore;
  const checked = { events: [{ type: "case.creditChecked" as const, data: credit }] };
  const assessed = await attempt(loan, "RISK_ASSESSMENT", {
    run: async (again) => {
      await progress.enter("RISK_ASSESSMENT", again.reason ? again : checked);
      return unlessWithdrawn(messages, () => assessRisk(caseId, credit.score));
    },
    goOn: (decisionId) => own.assumeRisk(caseId, decisionId),
  });
  progress.change({ ruleVersion: assessed.ruleVersion });
  loan.notice.clock = assessed.noticeOfAction ?? loan.notice.clock;
  return assessed;
};
