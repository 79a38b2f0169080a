import { randomUUID } from "node:crypto";
import type { DocumentType } from "@/domain/requests/slot";
import { auditJson } from "../audit";
import { actorOf, type Caller } from "../caller";
import { statement } from "../db";
import { holdCase } from "../hold-case";
import { inTransaction } from "../in-transaction";
import { meSql, openTaskSql } from "../sql";
import { type DocumentRow, documentJsonSql } from "./document-row";
import type { ReceivedFile } from "./receive-file";
import { mayAddSql, targetSql, targetValues, type UploadTarget } from "./upload-place";
import { filesOfSlotSql, roomSql } from "./upload-room";

const add = statement<{ document: DocumentRow }>(
  "add-document",
  `WITH ${meSql("$5")}, place AS (
    SELECT c.id AS case_id, s.id AS slot_id, r.id AS request_id, t.id AS task_id
    FROM me, ${targetSql} AND CASE WHEN t.id IS NULL THEN c.status = 'OPEN' ELSE ${openTaskSql()} END AND ${mayAddSql}
      AND (s.id IS NULL OR r.status = 'OPEN' AND s.kind = 'DOCUMENT' AND ${filesOfSlotSql} < s.max_files)
      AND ${roomSql} > 0
  ), d AS (
    INSERT INTO documents (id, case_id, slot_id, task_id, kind, name, media_type, size, sha256, stored_as, status, uploaded_by_id, upload_key)
    SELECT $6, case_id, slot_id, task_id, 'UPLOAD', $7, $8, $9, $10, $11, 'QUARANTINE', $5, $12 FROM place
    ON CONFLICT (uploaded_by_id, upload_key) DO NOTHING RETURNING *
  )
  SELECT ${documentJsonSql} AS document, append_audit(d.case_id, d.case_id, $13::jsonb || jsonb_build_object('taskId', d.task_id, 'data',
    $13::jsonb -> 'data' || jsonb_strip_nulls(jsonb_build_object('requestId', place.request_id, 'slotId', place.slot_id))))
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
