import { z } from "zod";
import { loanApplicationSchema } from "@/domain/loan/application";
import { riskAssessmentSchema } from "@/domain/loan/risk";

/** What a loan task is decided on. Read with care: facts come from the workflow and may be of another version. */
const loanFactsSchema = z.object({
  application: loanApplicationSchema.loose(),
  risk: riskAssessmentSchema.partial({ trace: true, inputs: true }).optional().catch(undefined),
});
export type LoanFacts = z.infer<typeof loanFactsSchema>;

/** @returns null when the facts are not those of a loan */
export const loanFactsOf = (facts: Record<string, unknown>): LoanFacts | null => loanFactsSchema.safeParse(facts).data ?? null;
