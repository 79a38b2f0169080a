import { readLoanFileOfAgreement } from "@/server/loan/read-loan-file";
import { remindOffer as tellTrail } from "@/server/loan/remind-offer";
import { recordNotices } from "@/server/record-notices";
import { execution } from "../context";
import type { LoanSteps } from "./loan-steps";
import { offerPlace } from "./places";

/** Reminds the applicant of an offer that is open. */
export const remindOffer: LoanSteps["remindOffer"] = async ({ caseId, agreementId, number }) => {
  await tellTrail({ agreementId, number, ...execution() });
  const agreement = (await readLoanFileOfAgreement(agreementId))?.agreement;
  if (agreement?.status !== "OPEN") return;
  const { terms, openUntil, counterOffer } = agreement;
  await recordNotices({
    caseId,
    eventKey: `agreement:${agreementId}:reminder:${number}`,
    kind: "loan.signatureReminder",
    audience: { to: "applicant" },
    place: offerPlace(caseId),
    params: { ...terms, reminder: number, openUntil, counterOffer },
  });
};
