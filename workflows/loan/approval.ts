import type { LoanTerms } from "../../domain/loan/decision";

/** A yes: terms in minor units, basis points and months; without a decision it was automatic. */
export type Approval = { terms: Omit<LoanTerms, "comment">; decisionId: string | null };
