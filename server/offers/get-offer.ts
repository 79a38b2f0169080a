import { AppError } from "@/domain/errors";
import { addMonths } from "@/domain/loan/age";
import { type AgreementStatus, type Offer, offerSchema } from "@/domain/loan/offer";
import { repaymentPlan } from "@/domain/loan/repayment-plan";
import { isUuid, ownOrVisibleSql, readableTypes } from "../access";
import type { Caller } from "../caller";
import { statement } from "../db";
import { isoSql } from "../sql";

type OfferRow = Omit<Offer, "plan" | "status"> & { status: AgreementStatus };

const select = statement<OfferRow>(
  "get-offer",
  `SELECT a.id AS "agreementId", a.case_id AS "caseId", a.status, a.terms, a.counter_offer AS "counterOffer",
    jsonb_build_object('amount', c.amount, 'termMonths', c.data -> 'termMonths') AS asked,
    a.document_id AS "documentId", a.sha256 AS "documentSha256", ${isoSql("a.prepared_at")} AS "preparedAt",
    ${isoSql("a.open_until")} AS "openUntil", ${isoSql("a.answered_at")} AS "answeredAt", a.signed_document_id AS "signedDocumentId",
    (SELECT jsonb_build_object('loanId', l.id, 'number', l.number, 'disbursementDate', l.disbursement_date)
      FROM loans l WHERE l.case_id = c.id) AS loan
  FROM agreements a JOIN cases c ON c.id = a.case_id WHERE c.id = $1 AND ${ownOrVisibleSql("$2", "$3")}`,
);

/** The offer of a case with its repayment plan, as its agreement has it. Throws AppError NOT_FOUND, also while there is none. */
export const getOffer = async (caller: Caller, caseId: string): Promise<Offer> => {
  const [row] = isUuid(caseId) ? await select([caseId, caller.id, readableTypes(caller.roles)]) : [];
  if (!row) throw new AppError("NOT_FOUND", "There is no such offer.");
  const firstDueDate = addMonths(row.preparedAt.slice(0, 10), 1);
  return offerSchema.parse({ ...row, plan: repaymentPlan({ ...row.terms, firstDueDate }) });
};
