import { z } from "zod";

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

export const riskAssessmentSchema = z.object({
  score: z.int(),
  level: z.enum(riskLevels),
  factors: z.array(riskFactorSchema),
  inputs: riskInputsSchema,
  ruleSet: z.object({ id: z.string(), version: z.int() }),
  trace: z.unknown(),
});
export type RiskAssessment = z.infer<typeof riskAssessmentSchema>;
