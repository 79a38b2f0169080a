import type { FailableStep } from "@/domain/loan/step-failure";
import { failableSteps } from "@/domain/loan/step-failure";

/** What operations may answer, and the fields each answer has; the screen has a control per field. */
export type OperationsField =
  | "note"
  | "requiredNote"
  | "creditScore"
  | "riskLevel"
  | "paymentReference"
  | "disbursementDate"
  | "reasonCodes"
  | "message";
export type OperationsOutcome = { outcome: string; fields: readonly OperationsField[] };

const retry: OperationsOutcome = { outcome: "RETRY", fields: ["note"] };
const goOnWith = (...fields: OperationsField[]): OperationsOutcome => ({
  outcome: "CONTINUE",
  fields: [...fields, "requiredNote"],
});
const reject: OperationsOutcome = { outcome: "REJECTED", fields: ["reasonCodes", "message"] };
const cancel: OperationsOutcome = { outcome: "CANCELLED", fields: ["message"] };

/** By task type, in the order shown. */
const answers: Record<string, readonly OperationsOutcome[]> = {
  "loan.creditCheckFailed": [retry, goOnWith("creditScore"), reject],
  "loan.riskAssessmentFailed": [retry, goOnWith("riskLevel"), reject],
  "loan.documentsFailed": [retry, cancel],
  "loan.payoutFailed": [retry, goOnWith("paymentReference", "disbursementDate"), cancel],
  "loan.nobodyToDecide": [{ outcome: "LOOK_AGAIN", fields: ["note"] }],
};

export const operationsAnswers = (taskType: string): readonly OperationsOutcome[] => answers[taskType] ?? [];

/** The step that failed, by the type of its task. */
export const failedStepOf = (taskType: string): FailableStep | undefined =>
  (Object.keys(failableSteps) as FailableStep[]).find((step) => failableSteps[step].taskType === taskType);
