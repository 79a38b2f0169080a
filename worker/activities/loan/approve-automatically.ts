import { ApplicationFailure } from "@temporalio/activity";
import type { LoanTerms } from "@/domain/loan/decision";
import { routeLoan } from "@/domain/loan/routing";
import { auditArguments } from "@/server/audit";
import { statement } from "@/server/db";
import { personHadASay } from "@/server/loan/person-had-a-say";
import { readLoanPolicy } from "@/server/read-policy";
import { execution } from "../context";
import { readAssessedLoan } from "./read-loan-case";

const recordOnce = statement(
  "approve-automatically",
  `SELECT append_audit($1, $2, $3) FROM (SELECT id FROM cases WHERE id = $1 AND status = 'OPEN' FOR UPDATE) AS open_case
  WHERE NOT EXISTS (SELECT FROM audit_events WHERE chain_id = $1 AND type = 'case.approvedAutomatically')`,
);

/**
 * Grants what was asked for at the policy's rate. Looks at risk and policy once more and fails finally with NOT_AUTOMATIC when a person
 * has to look after all, as he has when a person had a say in the case.
 */
export const approveAutomatically = async (caseId: string): Promise<Omit<LoanTerms, "comment">> => {
  const { application, risk } = await readAssessedLoan(caseId);
  const { version, policy } = await readLoanPolicy();
  if (risk.given || (await personHadASay(caseId)) || !routeLoan(risk.level, application.amount, policy).auto)
    throw ApplicationFailure.nonRetryable("the policy now asks for a person", "NOT_AUTOMATIC");
  const terms = { amount: application.amount, rateBps: policy.autoApproveRateBps, termMonths: application.termMonths };
  const event = auditArguments({
    type: "case.approvedAutomatically",
    chain: { caseId },
    actor: { system: "workflow" },
    ...execution(),
    data: { ...terms, policyVersion: version },
  });
  await recordOnce(event);
  return terms;
};
