import type { LoanApplication } from "../domain/loan/application";
import { highRiskApplication, type loanApplication, lowRiskApplication, mediumRiskApplication } from "./builders";
import { type PersonKey, people } from "./people";
import type { SeedStep } from "./seed-steps";

/** `by` opens it; its policy clocks run `timeScale` times faster. */
export type SeededCase = { by: PersonKey; data: LoanApplication; steps: SeedStep[]; timeScale?: number };

type Overrides = NonNullable<Parameters<typeof loanApplication>[0]>;
type Builder = (overrides: Overrides) => LoanApplication;

/** An application of somebody's own, and what becomes of it. */
export const own = (by: PersonKey, build: Builder, overrides: Overrides, ...steps: SeedStep[]): SeededCase => ({
  by,
  data: build({ person: people[by], ...overrides }),
  steps,
});

/** What the rules find, and a home that costs more than one person may lend on. */
export const low = lowRiskApplication;
export const medium = mediumRiskApplication;
export const high = highRiskApplication;
export const home = {
  purpose: "HOME_PURCHASE",
  bureau: "score720",
  termMonths: 300,
  applicant: { monthlyIncome: 9_800_00 },
} as const;
