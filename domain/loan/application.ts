import { z } from "zod";
import { amountSchema, currencySchema, positiveAmountSchema } from "../money";
import { dateSchema, emailSchema, personNameSchema } from "../text";
import { answerLimits, isPastBirth, loanPurposes } from "./application-answers";

export { type LoanPurpose, loanPurposes } from "./application-answers";

/** What the applicant tells of himself. Amounts in minor units per month. */
export const applicantSchema = z.strictObject({
  name: personNameSchema,
  email: emailSchema,
  dateOfBirth: dateSchema.refine(isPastBirth, {
    message: "Must be a date in the past, not before 1900",
  }),
  monthlyIncome: amountSchema,
  yearsEmployed: z.number().min(0).max(answerLimits.yearsEmployed),
  existingMonthlyDebt: amountSchema,
  previousBankruptcy: z.boolean(),
});

/** A loan application as stored with the case. Amounts in minor units, term in months. */
export const loanApplicationSchema = z.strictObject({
  applicant: applicantSchema,
  amount: positiveAmountSchema,
  currency: currencySchema,
  termMonths: z.int().min(1).max(answerLimits.termMonths),
  purpose: z.enum(loanPurposes),
  propertyValue: positiveAmountSchema.optional(),
});

/** As sent by an applicant, who may leave out name and e-mail: they come from the account. */
export const ownLoanApplicationSchema = loanApplicationSchema.extend({
  applicant: applicantSchema.partial({ name: true, email: true }),
});

export type LoanApplication = z.infer<typeof loanApplicationSchema>;
export type OwnLoanApplication = z.infer<typeof ownLoanApplicationSchema>;
