import { proxyActivities, proxyLocalActivities } from "@temporalio/workflow";
import type { LoanSteps } from "../../worker/activities/loan/loan-steps";
import { isWhole } from "../shared/edition";
import { isFailure } from "../shared/failure";
import { steps } from "../shared/steps";
import { unlessWithdrawn } from "../shared/withdrawal";
import type { Approval } from "./approval";
import type { Loan } from "./open-loan";

const own = proxyLocalActivities<LoanSteps>(steps.automatic);
const asBefore = proxyActivities<LoanSteps>(steps.automatic);

/** Approves without a person. @returns undefined when that failed finally, and a person has to look after all */
export const approvedAutomatically = async (loan: Loan): Promise<Approval | undefined> => {
  const { caseId, messages, progress } = loan;
  const { approveAutomatically } = isWhole(loan) ? own : asBefore;
  await progress.enter("AUTO_APPROVAL");
  try {
    const terms = await unlessWithdrawn(messages, () => approveAutomatically(caseId));
    return { terms, decisionId: null };
  } catch (error) {
    if (!isFailure(error)) throw error;
    return undefined;
  }
};
