import { ApplicationFailure } from "@temporalio/activity";
import { type CaseDecision, readCaseDecision } from "@/server/read-case-decision";

/** A decision the workflow was told of. Fails in passing with DECISION_MISSING while it cannot be seen. */
export const readDecision = async (decisionId: string): Promise<CaseDecision> => {
  const decision = await readCaseDecision(decisionId);
  if (!decision) throw ApplicationFailure.retryable(`decision ${decisionId} cannot be seen yet`, "DECISION_MISSING");
  return decision;
};
