import { z } from "zod";
import { dateSchema, textSchema } from "../text";
import { loanRejectionSchema } from "./decision";
import { riskLevels } from "./risk";

/** A step of a loan that can fail for good: the stage it then stands at, and the type of the task for operations. */
export const failableSteps = {
  CREDIT_CHECK: { stage: "CREDIT_CHECK_FAILED", taskType: "loan.creditCheckFailed" },
  RISK_ASSESSMENT: { stage: "RISK_ASSESSMENT_FAILED", taskType: "loan.riskAssessmentFailed" },
  PREPARING_DOCUMENTS: { stage: "PREPARING_DOCUMENTS_FAILED", taskType: "loan.documentsFailed" },
  DISBURSING: { stage: "DISBURSING_FAILED", taskType: "loan.payoutFailed" },
} as const;
export type FailableStep = keyof typeof failableSteps;

const note = textSchema(2_000);
const retry = z.object({ outcome: z.literal("RETRY"), data: z.strictObject({ note: note.optional() }) });
const rejected = z.object({ outcome: z.literal("REJECTED"), data: loanRejectionSchema });
/** After the signature there is nothing to reject any more; the case is stopped and the applicant told why. */
const cancelled = z.object({ outcome: z.literal("CANCELLED"), data: z.strictObject({ message: note }) });
const goOnWith = <Data extends z.ZodRawShape>(given: Data) =>
  z.object({ outcome: z.literal("CONTINUE"), data: z.strictObject({ ...given, note }) });

/** What operations may answer when a step has failed, by task type. `CONTINUE` goes on with what a person found out by other means. */
export const stepFailureDecisions = {
  "loan.creditCheckFailed": z.discriminatedUnion("outcome", [
    retry,
    goOnWith({ creditScore: z.int().min(300).max(850) }),
    rejected,
  ]),
  "loan.riskAssessmentFailed": z.discriminatedUnion("outcome", [retry, goOnWith({ riskLevel: z.enum(riskLevels) }), rejected]),
  "loan.documentsFailed": z.discriminatedUnion("outcome", [retry, cancelled]),
  "loan.payoutFailed": z.discriminatedUnion("outcome", [
    retry,
    goOnWith({ paymentReference: textSchema(120), disbursementDate: dateSchema }),
    cancelled,
  ]),
} as const;

/** Nobody may decide an open review: operations see to it that somebody can, and say so. */
export const nobodyToDecideDecision = z.object({
  outcome: z.literal("LOOK_AGAIN"),
  data: z.strictObject({ note: note.optional() }),
});
