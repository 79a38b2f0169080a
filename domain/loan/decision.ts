import { z } from "zod";
import { positiveAmountSchema } from "../money";
import { needMoreInfoSchema } from "../requests/request";
import { textSchema } from "../text";
import { annuityPayment } from "./annuity-payment";

/** Principal reasons for saying no, after the sample form C-1 of Regulation B (12 CFR 1002, appendix C). */
export const loanReasonCodes = [
  "INCOME_INSUFFICIENT",
  "OBLIGATIONS_EXCESSIVE",
  "CREDIT_HISTORY",
  "EMPLOYMENT_TOO_SHORT",
  "COLLATERAL_INSUFFICIENT",
  "BANKRUPTCY",
  "UNABLE_TO_VERIFY",
  "OUTSIDE_POLICY",
  "APPLICATION_INCOMPLETE",
] as const;
export type LoanReasonCode = (typeof loanReasonCodes)[number];

/** Terms granted: amount in minor units, rate in basis points per year, term in months. */
export const loanTermsSchema = z.strictObject({
  amount: positiveAmountSchema,
  rateBps: z.int().min(0).max(5_000),
  termMonths: z.int().min(1).max(600),
  comment: textSchema(2_000).optional(),
});

/** Regulation B asks for the specific principal reasons; more than four help nobody (12 CFR 1002.9(b)(2), comment 1). */
export const loanRejectionSchema = z.strictObject({
  reasonCodes: z
    .array(z.enum(loanReasonCodes))
    .min(1)
    .max(4)
    .refine((codes) => new Set(codes).size === codes.length, { message: "Each reason once" }),
  message: textSchema(2_000),
});

/** A second level hands the case back to the first; for the desk alone. */
export const loanReturnSchema = z.strictObject({ reason: textSchema(2_000) });

export const loanOutcomes = ["APPROVED", "REJECTED", "NEED_MORE_INFO", "RETURNED"] as const;
export type LoanOutcome = (typeof loanOutcomes)[number];

export const loanDecisionSchema = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("APPROVED"), data: loanTermsSchema }),
  z.object({ outcome: z.literal("REJECTED"), data: loanRejectionSchema }),
  z.object({ outcome: z.literal("NEED_MORE_INFO"), data: needMoreInfoSchema }),
  z.object({ outcome: z.literal("RETURNED"), data: loanReturnSchema }),
]);
export type LoanDecision = z.infer<typeof loanDecisionSchema>;
export type LoanTerms = z.infer<typeof loanTermsSchema>;
export type LoanRejection = z.infer<typeof loanRejectionSchema>;

/**
 * The regular instalment of an annuity loan, exactly as the repayment plan of the agreement will have it.
 * @param amount minor units
 * @returns minor units
 * @throws RangeError when an argument is no integer or the term is 0
 */
export const monthlyPayment = (amount: number, rateBps: number, termMonths: number): number =>
  annuityPayment(amount, rateBps, termMonths);
