import { randomUUID } from "node:crypto";
import type { DocumentType } from "@/domain/requests/slot";
import { mayAddDocumentSql } from "../access";
import { auditJson } from "../audit";
import { actorOf, type Caller } from "../caller";
import { statement } from "../db";
import { holdCase } from "../hold-case";
import { inTransaction } from "../in-transaction";
import { meSql } from "../sql";
import { type DocumentRow, documentJsonSql } from "./document-row";
import type { ReceivedFile } from "./receive-file";
import { filesOfSlotSql, roomInCaseSql, targetSql, targetValues, type UploadTarget } from "./upload-place";

const add = statement<{ document: DocumentRow }>(
  "add-document",
  `WITH ${meSql("$4")}, place AS (
    SELECT c.id AS case_id, s.id AS slot_id, r.id AS request_id, r.workflow_id
    FROM me, ${targetSql} AND c.status = 'OPEN' AND ${mayAddDocumentSql}
      AND (s.id IS NULL OR r.status = 'OPEN' AND s.kind = 'DOCUMENT' AND ${filesOfSlotSql} < s.max_files)
      AND ${roomInCaseSql} > 0
  ), d AS (
    INSERT INTO documents (id, case_id, slot_id, kind, name, media_type, size, sha256, stored_as, status, uploaded_by_id, upload_key)
    SELECT $5, case_id, slot_id, 'UPLOAD', $6, $7, $8, $9, $10, 'QUARANTINE', $4, $11 FROM place
    ON CONFLICT (uploaded_by_id, upload_key) DO NOTHING RETURNING *
  )
  SELECT ${documentJsonSql} AS document, append_audit(d.case_id, d.case_id, $12::jsonb || jsonb_build_object('data',
    $12::jsonb -> 'data' || jsonb_strip_nulls(jsonb_build_object('requestId', place.request_id, 'slotId', place.slot_id))))
  FROM d, place`,
);

export type NewDocument = {
  caller: Caller;
  target: UploadTarget;
  caseId: string;
  name: string;
  type: DocumentType;
  uploadKey: string | undefined;
  file: ReceivedFile;
};

/**
 * Stores the row of a file that has arrived, in quarantine, with its audit event, if the place is still open and has room. Files are
 * counted while the case's row is held, so that of two at the limit one goes in. @returns undefined when nothing was stored
 */
export const addDocument = async (document: NewDocument): Promise<DocumentRow | undefined> => {
  const { caller, target, caseId, name, type, uploadKey, file } = document;
  const { size, sha256, storedAs } = file;
  const documentId = randomUUID();
  const event = auditJson({
    type: "document.uploaded",
    ...actorOf(caller),
    data: { documentId, name, size, mediaType: type, sha256 },
  });
  const values = [documentId, name, type, size, sha256, storedAs, uploadKey ?? null, event];
  const rows = await inTransaction(async (connection) => {
    await holdCase(caseId, connection);
    return add([...targetValues(target), caller.id, ...values], connection);
  });
  return rows[0]?.document;
};
