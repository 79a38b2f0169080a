import { auditJson } from "../audit";
import { statement } from "../db";
import { readPayability } from "./read-loan";

const complete = statement(
  "complete-payout",
  `WITH paid AS (
    UPDATE loans SET payment_reference = $2, disbursement_date = $3, paid_at = now() WHERE case_id = $1 AND paid_at IS NULL
    RETURNING id, case_id, number, amount, currency
  )
  SELECT append_audit(case_id, case_id, jsonb_set($4::jsonb, '{data}', ($4::jsonb -> 'data') || jsonb_build_object('loanId', id,
    'number', number, 'amount', amount, 'currency', currency))) FROM paid`,
);

/** `date` is `YYYY-MM-DD`; `decisionId` that of operations who recorded a payment made by other means. */
export type CompletePayout = {
  caseId: string;
  reference: string;
  date: string;
  decisionId?: string;
  workflowId: string;
  runId: string;
};

/** Marks a loan as paid; the first payment that is recorded stands. @returns the loan as it is now. Throws Error without one */
export const completePayout = async (payout: CompletePayout): Promise<{ id: string; number: string; date: string }> => {
  const { caseId, reference, date, decisionId, workflowId, runId } = payout;
  const numbers = { loanId: "", number: "", amount: 0, currency: "" };
  const paid = { ...numbers, paymentReference: reference, disbursementDate: date, ...(decisionId && { decisionId }) };
  const event = auditJson({ type: "loan.paidOut", actor: { system: "workflow" }, workflowId, runId, data: paid });
  await complete([caseId, reference, date, event]);
  const { loan } = await readPayability(caseId);
  if (!loan?.disbursementDate) throw new Error(`the loan of case ${caseId} is not paid`);
  return { id: loan.id, number: loan.number, date: loan.disbursementDate };
};
