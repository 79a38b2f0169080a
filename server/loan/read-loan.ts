import type { AgreementStatus } from "@/domain/loan/offer";
import { statement } from "../db";

/** A loan as its row has it: amount in minor units, day `YYYY-MM-DD`. It is paid when it has a reference. */
export type Loan = {
  id: string;
  number: string;
  amount: number;
  currency: string;
  paymentKey: string;
  paymentReference: string | null;
  disbursementDate: string | null;
};

/** How a case stands for its pay-out. */
export type Payability = { data: unknown; stopped: boolean; agreementStatus: AgreementStatus | null; loan: Loan | null };

const select = statement<Payability>(
  "loan-payability",
  `SELECT c.data, c.cancel_requested_at IS NOT NULL OR c.status <> 'OPEN' AS stopped, a.status AS "agreementStatus",
    CASE WHEN l.id IS NOT NULL THEN jsonb_build_object('id', l.id, 'number', l.number, 'amount', l.amount, 'currency', l.currency,
      'paymentKey', l.payment_key, 'paymentReference', l.payment_reference, 'disbursementDate', l.disbursement_date) END AS loan
  FROM cases c LEFT JOIN agreements a ON a.case_id = c.id LEFT JOIN loans l ON l.case_id = c.id WHERE c.id = $1`,
);

/** Throws Error when there is no such case. */
export const readPayability = async (caseId: string): Promise<Payability> => {
  const [row] = await select([caseId]);
  if (!row) throw new Error(`there is no case ${caseId}`);
  return row;
};
