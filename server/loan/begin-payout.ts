import { auditJson } from "../audit";
import { statement } from "../db";
import { holdCase } from "../hold-case";
import { inTransaction } from "../in-transaction";
import { type Payability, readPayability } from "./read-loan";

/** What may be paid at most: what the last approval granted, or without a person what was asked for. Minor units. */
const granted = `CASE WHEN a.decision_id IS NULL THEN c.amount
  ELSE (SELECT (d.data ->> 'amount')::bigint FROM decisions d WHERE d.id = a.decision_id AND d.case_id = c.id AND d.outcome = 'APPROVED') END`;

const begin = statement(
  "begin-payout",
  `WITH begun AS (
    INSERT INTO loans (id, number, case_id, agreement_id, amount, currency, payment_key)
    SELECT gen_random_uuid(), 'LN-' || to_char(nextval('loan_number_seq'), 'FM999999999000000'), c.id, a.id, (a.terms ->> 'amount')::bigint,
      a.terms ->> 'currency', c.workflow_id || ':payout'
    FROM cases c JOIN agreements a ON a.case_id = c.id AND a.status = 'ACCEPTED'
    WHERE c.id = $1 AND c.status = 'OPEN' AND c.cancel_requested_at IS NULL AND (a.terms ->> 'amount')::bigint <= ${granted}
      AND a.terms ->> 'currency' = c.currency AND NOT EXISTS (SELECT FROM loans l WHERE l.case_id = c.id)
    RETURNING id, case_id, number, amount, currency, payment_key, begun_at
  ), settled AS (
    UPDATE cases c SET irrevocable_at = begun_at FROM begun WHERE c.id = begun.case_id
  )
  SELECT append_audit(case_id, case_id, $2::jsonb || jsonb_build_object('data', jsonb_build_object('loanId', id, 'number', number,
    'amount', amount, 'currency', currency, 'paymentKey', payment_key))) FROM begun`,
);

export type BeginPayout = { caseId: string; workflowId: string; runId: string };

/**
 * Writes the loan of an accepted agreement, after which the case cannot be stopped any more; at most what was approved, and only if
 * nobody has asked to stop the case. A repeat changes nothing.
 * @returns how the case stands now: `loan` is null when it may not be paid
 */
export const beginPayout = async ({ caseId, workflowId, runId }: BeginPayout): Promise<Payability> => {
  const data = { loanId: "", number: "", amount: 0, currency: "", paymentKey: "" };
  const event = auditJson({ type: "loan.payoutBegun", actor: { system: "workflow" }, workflowId, runId, data });
  // Two statements: the second sees a request to stop that the first one waited for.
  await inTransaction(async (connection) => {
    await holdCase(caseId, connection);
    await begin([caseId, event], connection);
  });
  return readPayability(caseId);
};
