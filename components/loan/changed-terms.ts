import type { LoanTerms } from "@/domain/loan/decision";

const names = ["amount", "rateBps", "termMonths"] as const;
export type TermsChange = { name: (typeof names)[number]; before: number; after: number };

/** The conditions that differ from those before; what is not filled in or no number changes nothing yet. */
export const changedTerms = (before: LoanTerms, after: Partial<LoanTerms>): TermsChange[] =>
  names.flatMap((name) => {
    const value = after[name];
    return typeof value === "number" && !Number.isNaN(value) && value !== before[name]
      ? [{ name, before: before[name], after: value }]
      : [];
  });
