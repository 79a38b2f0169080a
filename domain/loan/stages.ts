/** Stages of a loan in the order they come; endings last. APPROVED was the ending of the first release. */
export const loanStages = [
  "VALIDATING",
  "CREDIT_CHECK",
  "CREDIT_CHECK_FAILED",
  "RISK_ASSESSMENT",
  "RISK_ASSESSMENT_FAILED",
  "AUTO_APPROVAL",
  "MANUAL_REVIEW",
  "AWAITING_INFORMATION",
  "PREPARING_DOCUMENTS",
  "PREPARING_DOCUMENTS_FAILED",
  "AWAITING_SIGNATURE",
  "DISBURSING",
  "DISBURSING_FAILED",
  "COMPLETED",
  "APPROVED",
  "REJECTED",
  "WITHDRAWN",
  "CANCELLED",
] as const;
export type LoanStage = (typeof loanStages)[number];

const told: Partial<Record<LoanStage, LoanStage>> = {
  CREDIT_CHECK_FAILED: "CREDIT_CHECK",
  RISK_ASSESSMENT_FAILED: "RISK_ASSESSMENT",
  PREPARING_DOCUMENTS_FAILED: "PREPARING_DOCUMENTS",
  DISBURSING_FAILED: "DISBURSING",
  AUTO_APPROVAL: "MANUAL_REVIEW",
};

/** The stage as its applicant is told: what went wrong among us, and who or what decides, is ours. */
export const applicantStage = (stage: string): string => told[stage as LoanStage] ?? stage;
