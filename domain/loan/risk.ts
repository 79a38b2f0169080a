import { z } from "zod";
import { instantSchema } from "../text";

export const riskLevels = ["LOW", "MEDIUM", "HIGH"] as const;
export type RiskLevel = (typeof riskLevels)[number];

/** What the rule set looks at. Ratios in basis points, age in full years, credit score 300-850. */
export const riskInputsSchema = z.object({
  creditScore: z.int(),
  debtToIncomeBps: z.int(),
  loanToValueBps: z.int().nullable(),
  age: z.int(),
  yearsEmployed: z.number(),
  previousBankruptcy: z.boolean(),
});
export type RiskInputs = z.infer<typeof riskInputsSchema>;

/** One reason behind the score; the screen makes the plain sentence from name, impact and value. `score` adds to the risk (more is worse). */
export const riskFactorSchema = z.object({
  category: z.enum(["CREDIT", "INCOME", "COLLATERAL", "EMPLOYMENT", "PERSON"]),
  name: z.enum(["CREDIT_SCORE", "DEBT_TO_INCOME", "LOAN_TO_VALUE", "YEARS_EMPLOYED", "AGE", "PREVIOUS_BANKRUPTCY"]),
  impact: z.enum(["POSITIVE", "NEUTRAL", "NEGATIVE"]),
  score: z.int(),
  /** The value looked at: score points, basis points, years, or 1 / 0 for yes / no. */
  value: z.number(),
});
export type RiskFactor = z.infer<typeof riskFactorSchema>;

/**
 * What stands with a case. A level that a person gave because the rules could not be asked says who did, when and why, and has neither
 * score nor factors nor inputs: nothing was computed, and nothing is made up.
 */
export const riskAssessmentSchema = z.object({
  score: z.int().nullable(),
  level: z.enum(riskLevels),
  factors: z.array(riskFactorSchema),
  inputs: riskInputsSchema.nullable(),
  given: z
    .object({
      decisionId: z.uuid(),
      by: z.object({ id: z.uuid(), name: z.string() }),
      at: instantSchema,
      note: z.string(),
    })
    .optional(),
  ruleSet: z.object({ id: z.string(), version: z.int() }),
  trace: z.unknown(),
});
/** As the rules found it, or as it was given. */
export type RiskAssessment = z.infer<typeof riskAssessmentSchema>;
/** As the rules found it. */
export type FoundRisk = RiskAssessment & { score: number; inputs: RiskInputs };
