import type { Locale } from "@/domain/me";
import { auditJson } from "../audit";
import { statement } from "../db";
import { isoSql } from "../sql";
import type { AgreedTerms } from "./read-loan-file";

const insertAgreement = statement<{ id: string }>(
  "store-agreement",
  `WITH prepared AS (
    INSERT INTO agreements (id, case_id, decision_id, document_id, sha256, locale, terms, counter_offer, open_until, prepared_at)
    SELECT $2, c.id, $3, $4, $5, $6, $7, $8, $9, $10 FROM cases c WHERE c.id = $1
    ON CONFLICT (case_id) DO NOTHING
    RETURNING id, case_id, document_id, open_until
  ), kept AS (
    INSERT INTO documents (id, case_id, kind, name, media_type, size, sha256, stored_as, status, checked_at)
    SELECT document_id, case_id, 'AGREEMENT', $11, 'application/pdf', $12, $5, $13, 'CLEAN', now() FROM prepared
  ), told AS (
    SELECT append_audit(case_id, case_id, jsonb_set($14::jsonb, '{data,openUntil}', to_jsonb(${isoSql("open_until")}))) FROM prepared
  )
  SELECT id FROM prepared WHERE (SELECT count(*) FROM told) = 1`,
);

/** Instants ISO 8601 UTC; `file` is where the document store has the bytes, size in bytes, hash hex. */
export type StoreAgreement = {
  caseId: string;
  agreementId: string;
  decisionId: string | null;
  documentId: string;
  locale: Locale;
  terms: AgreedTerms;
  counterOffer: boolean;
  preparedAt: string;
  openUntil: string;
  file: { name: string; storedAs: string; size: number; sha256: string };
  workflowId: string;
  runId: string;
};

/** Puts agreement and document on record together, once per case. @returns false when the case has one already */
export const storeAgreement = async (agreement: StoreAgreement): Promise<boolean> => {
  const { caseId, agreementId, decisionId, documentId, locale, terms, counterOffer, preparedAt, openUntil, file } = agreement;
  const { workflowId, runId } = agreement;
  const event = auditJson({
    type: "agreement.prepared",
    actor: { system: "workflow" },
    workflowId,
    runId,
    data: { agreementId, documentId, sha256: file.sha256, ...terms, counterOffer, openUntil },
  });
  const written = [agreementId, decisionId, documentId, file.sha256, locale, JSON.stringify(terms), counterOffer];
  const times = [openUntil, preparedAt];
  const rows = await insertAgreement([caseId, ...written, ...times, file.name, file.size, file.storedAs, event]);
  return rows.length > 0;
};
