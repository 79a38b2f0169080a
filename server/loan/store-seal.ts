import { auditJson } from "../audit";
import { statement } from "../db";

const insertSealed = statement(
  "store-seal",
  `WITH sealed AS (
    UPDATE agreements SET signed_document_id = $2, signed_sha256 = $3 WHERE id = $1 AND status = 'ACCEPTED' AND signed_document_id IS NULL
    RETURNING case_id
  ), kept AS (
    INSERT INTO documents (id, case_id, kind, name, media_type, size, sha256, stored_as, status, checked_at)
    SELECT $2, case_id, 'SIGNED_AGREEMENT', $4, 'application/pdf', $5, $3, $6, 'CLEAN', now() FROM sealed
  )
  SELECT append_audit(case_id, case_id, $7) FROM sealed`,
);

/** `file` is where the document store has the bytes, size in bytes, hash hex. */
export type StoreSeal = {
  agreementId: string;
  documentId: string;
  file: { name: string; storedAs: string; size: number; sha256: string };
  workflowId: string;
  runId: string;
};

/** Puts the sealed document of an accepted agreement on record, once. @returns false when it is there already, or nothing was accepted */
export const storeSeal = async ({ agreementId, documentId, file, workflowId, runId }: StoreSeal): Promise<boolean> => {
  const { sha256, name, size, storedAs } = file;
  const data = { agreementId, documentId, sha256 };
  const event = auditJson({ type: "agreement.sealed", actor: { system: "workflow" }, workflowId, runId, data });
  return (await insertSealed([agreementId, documentId, sha256, name, size, storedAs, event])).length > 0;
};
