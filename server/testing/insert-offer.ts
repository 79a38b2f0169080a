import { randomUUID } from "node:crypto";
import type { Queryable } from "../db";

export type OfferOptions = {
  status?: "OPEN" | "ACCEPTED" | "DECLINED" | "EXPIRED" | "VOIDED";
  /** Days from now. */
  openFor?: number;
  preparedAt?: string;
  terms?: { amount: number; currency: string; rateBps: number; termMonths: number };
};

/** An agreement as the step that prepares it would leave it. @returns its id and the hash of its document */
export const insertOffer = async (on: Queryable, caseId: string, options: OfferOptions = {}) => {
  const agreementId = randomUUID();
  const sha256 = randomUUID().replaceAll("-", "").repeat(2);
  const terms = options.terms ?? { amount: 18_000_00, currency: "EUR", rateBps: 690, termMonths: 48 };
  await on.query(
    `WITH file AS (
      INSERT INTO documents (id, case_id, kind, name, media_type, size, sha256, stored_as, status)
      VALUES (gen_random_uuid(), $2, 'AGREEMENT', 'agreement.pdf', 'application/pdf', 1, $3, gen_random_uuid()::text, 'CLEAN') RETURNING id
    )
    INSERT INTO agreements (id, case_id, document_id, sha256, locale, terms, counter_offer, status, open_until, prepared_at)
    SELECT $1, $2, id, $3, 'en', $4, false, $5, now() + $6 * interval '1 day', coalesce($7::timestamptz, now()) FROM file`,
    [
      agreementId,
      caseId,
      sha256,
      JSON.stringify(terms),
      options.status ?? "OPEN",
      options.openFor ?? 14,
      options.preparedAt ?? null,
    ],
  );
  return { agreementId, sha256 };
};

/** Pay-out of a case's agreement begins: nobody stops it any more. */
export const insertLoan = async (on: Queryable, caseId: string): Promise<void> => {
  await on.query(
    `INSERT INTO loans (id, number, case_id, agreement_id, amount, currency, payment_key)
    SELECT gen_random_uuid(), 'LN-' || left($1::text, 8), $1::uuid, id, 1, 'EUR', $1::text FROM agreements WHERE case_id = $1::uuid`,
    [caseId],
  );
  await on.query("UPDATE cases SET irrevocable_at = now() WHERE id = $1", [caseId]);
};
