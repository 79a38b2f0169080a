import { loanDecisionSchema } from "@/domain/loan/decision";
import type { DecidedLoan } from "./loan-steps";
import { readDecision } from "./read-decision";

/** Terms, reason codes or how much was asked for; the texts of a decision stay in the database. */
export const readDecidedLoan = async (decisionId: string): Promise<DecidedLoan> => {
  const { outcome, data } = await readDecision(decisionId);
  const decision = loanDecisionSchema.parse({ outcome, data });
  if (decision.outcome === "REJECTED") return { reasons: decision.data.reasonCodes };
  if (decision.outcome === "NEED_MORE_INFO") return { asked: decision.data.slots.length };
  if (decision.outcome === "RETURNED") return { returned: true };
  const { comment: _, ...terms } = decision.data;
  return { terms };
};
