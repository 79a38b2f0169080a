import { ApplicationFailure } from "@temporalio/activity";
import { endAgreement } from "@/server/loan/end-agreement";
import { readLoanFile, readLoanFileOfAgreement } from "@/server/loan/read-loan-file";
import { execution } from "../context";
import type { LoanSteps } from "./loan-steps";

/** Ends an offer nobody answered in time. Fails finally with NO_AGREEMENT. */
export const closeAgreement: LoanSteps["closeAgreement"] = async ({ agreementId, as }) => {
  await endAgreement({ agreementId, as, ...execution() });
  const agreement = (await readLoanFileOfAgreement(agreementId))?.agreement;
  if (!agreement) throw ApplicationFailure.nonRetryable(`there is no agreement ${agreementId}`, "NO_AGREEMENT");
  return { status: agreement.status };
};

/** Takes back an offer of a case that stops; without one there is nothing to undo. */
export const voidAgreement: LoanSteps["voidAgreement"] = async (caseId) => {
  const agreement = (await readLoanFile(caseId))?.agreement;
  if (agreement) await endAgreement({ agreementId: agreement.id, as: "VOIDED", ...execution() });
};
