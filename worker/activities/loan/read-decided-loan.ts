import { ApplicationFailure } from "@temporalio/activity";
import { type LoanReasonCode, type LoanTerms, loanDecisionSchema } from "@/domain/loan/decision";
import { statement } from "@/server/db";

const selectDecision = statement<{ outcome: string; data: unknown }>(
  "decided-loan",
  "SELECT outcome, data FROM decisions WHERE id = $1",
);

export type DecidedLoan = { terms: Omit<LoanTerms, "comment"> } | { reasons: LoanReasonCode[] };

/** Terms or reason codes of a decision; its texts stay in the database. */
export const readDecidedLoan = async (decisionId: string): Promise<DecidedLoan> => {
  const [row] = await selectDecision([decisionId]);
  if (!row) throw ApplicationFailure.retryable(`decision ${decisionId} cannot be seen yet`, "DECISION_MISSING");
  const decision = loanDecisionSchema.parse(row);
  if (decision.outcome === "REJECTED") return { reasons: decision.data.reasonCodes };
  const { comment: _, ...terms } = decision.data;
  return { terms };
};
