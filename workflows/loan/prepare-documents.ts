import { proxyLocalActivities } from "@temporalio/workflow";
import type { LoanSteps } from "../../worker/activities/loan/loan-steps";
import { steps } from "../shared/steps";
import { unlessWithdrawn } from "../shared/withdrawal";
import type { Approval } from "./approval";
import { attempt } from "./attempt";
import type { Loan } from "./open-loan";

const { prepareAgreement } = proxyLocalActivities<LoanSteps>(steps.ownWork);
const { voidAgreement } = proxyLocalActivities<LoanSteps>(steps.bookkeeping);

export type Agreement = Awaited<ReturnType<LoanSteps["prepareAgreement"]>>;

/** Writes down what was approved and puts it before the applicant; taken back when the case is stopped later. */
export const prepareDocuments = (loan: Loan, { decisionId, terms }: Approval): Promise<Agreement> => {
  const { caseId, compensations, messages, progress } = loan;
  compensations.add("PREPARING_DOCUMENTS", () => voidAgreement(caseId));
  return attempt(loan, "PREPARING_DOCUMENTS", {
    run: async (again) => {
      await progress.enter("PREPARING_DOCUMENTS", { reason: decisionId ? "DECIDED" : "AUTOMATIC", ...again });
      return unlessWithdrawn(messages, () => prepareAgreement({ caseId, decisionId, terms, now: Date.now() }));
    },
  });
};
