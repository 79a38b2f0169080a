/** Stages of a loan in the order they come; the last four are its endings. */
export const loanStages = [
  "VALIDATING",
  "CREDIT_CHECK",
  "RISK_ASSESSMENT",
  "AUTO_APPROVAL",
  "MANUAL_REVIEW",
  "APPROVED",
  "REJECTED",
  "WITHDRAWN",
  "CREDIT_CHECK_FAILED",
] as const;
export type LoanStage = (typeof loanStages)[number];
