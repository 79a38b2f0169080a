import { applyAnswers } from "./loan/apply-answers";
import { approveAutomatically } from "./loan/approve-automatically";
import { assessRisk, assumeRisk } from "./loan/assess-risk";
import { checkCredit } from "./loan/check-credit";
import { closeRequest } from "./loan/close-request";
import { closeAgreement, voidAgreement } from "./loan/end-agreement";
import type { LoanSteps } from "./loan/loan-steps";
import { openRequest } from "./loan/open-request";
import { payOut, recordPayout } from "./loan/pay-out";
import { prepareAgreement } from "./loan/prepare-agreement";
import { readDecidedLoan } from "./loan/read-decided-loan";
import { readDecidedStep } from "./loan/read-decided-step";
import { remindOffer } from "./loan/remind-offer";
import { remindRequest } from "./loan/remind-request";
import { sealAgreement } from "./loan/seal-agreement";
import { validateApplication } from "./loan/validate-application";

/** The steps of a loan. Each takes the case's id, reads the rest from the database and gives back codes and numbers only. */
export const loanActivities = {
  validateApplication,
  checkCredit,
  assessRisk,
  assumeRisk,
  approveAutomatically,
  readDecidedLoan,
  readDecidedStep,
  openRequest,
  remindRequest,
  closeRequest,
  applyAnswers,
  prepareAgreement,
  voidAgreement,
  remindOffer,
  closeAgreement,
  sealAgreement,
  payOut,
  recordPayout,
} satisfies LoanSteps;
