import { signals } from "@/domain/contracts";
import { AppError } from "@/domain/errors";
import { auditJson } from "../audit";
import { actorOf, type Caller } from "../caller";
import { statement } from "../db";
import { holdCase } from "../hold-case";
import { inTransaction } from "../in-transaction";
import { tellSlotChangedSql } from "../requests/slot-changed-sql";
import { meSql } from "../sql";
import { findDocument } from "./find-document";
import { removeAttachment } from "./remove-attachment";
import { acceptableFileSql } from "./slot-status-sql";

const remove = statement<{ id: string }>(
  "remove-document",
  `WITH ${meSql("$2")}, removed AS (
    UPDATE documents d SET removed_at = now() FROM cases c, requests r, request_slots s, me
    WHERE d.id = $1 AND d.removed_at IS NULL AND d.kind = 'UPLOAD' AND c.id = d.case_id AND c.applicant_id = me.id
      AND s.id = d.slot_id AND r.id = s.request_id AND r.status = 'OPEN'
    RETURNING d.id, d.case_id, d.slot_id, d.name, d.sha256, d.status, r.workflow_id, d.removed_at AS at
  ), changed AS (
    UPDATE request_slots s SET status = 'EMPTY', changed_at = at FROM removed
    WHERE s.id = removed.slot_id AND s.status = 'FILLED' AND NOT EXISTS (${acceptableFileSql("s.id", "removed.id")})
    RETURNING s.id AS slot_id, s.request_id, s.place, s.kind, s.status, s.changed_at AS at
  ), facts AS (
    SELECT change_facts(case_id, 'documentRemoved', jsonb_build_object('name', name)) FROM removed WHERE status = 'CLEAN'
  ), ${tellSlotChangedSql("changed", "$3")}, told AS (
    SELECT 1 AS turn, $4::jsonb || jsonb_build_object('data', jsonb_build_object('documentId', id, 'sha256', sha256)) AS event FROM removed
    UNION ALL
    SELECT 2, $5::jsonb || jsonb_build_object('data', jsonb_build_object('requestId', request_id, 'slotId', slot_id, 'place', place,
      'kind', kind)) FROM changed
    ORDER BY turn
  )
  SELECT removed.id, append_audit(case_id, case_id, event || jsonb_build_object('workflowId', workflow_id))
  FROM removed, told WHERE (SELECT count(*) FROM facts) IS NOT NULL`,
);

/**
 * Takes a file out of a slot: the applicant may while his request is open; or off a task, by `removeAttachment`. Bytes and row stay, nobody is given them any more; doing it
 * again changes nothing. Throws AppError NOT_FOUND, FORBIDDEN, REQUEST_CLOSED, TASK_CLOSED, ALREADY_DECIDED.
 */
export const removeDocument = async (caller: Caller, documentId: string): Promise<void> => {
  const found = await findDocument(caller, documentId);
  const { document, caseId, requestStatus, isApplicant, removed } = found;
  if (document.taskId !== null) return removeAttachment(caller, found);
  if (!isApplicant) throw new AppError("FORBIDDEN", "Only the applicant takes files out.");
  if (removed) return;
  if (document.slotId === null) throw new AppError("FORBIDDEN", "A file that was sent with the application stays with it.");
  const closed = () => new AppError("REQUEST_CLOSED", "This request is closed; what was sent with it stays.");
  if (requestStatus !== "OPEN") throw closed();
  const { actor, ...from } = actorOf(caller);
  const gone = auditJson({ type: "document.removed", actor, ...from, data: { documentId, sha256: document.sha256 } });
  const emptied = auditJson({
    type: "request.slotEmptied",
    actor,
    ...from,
    data: { requestId: "", slotId: document.slotId, place: 0, kind: "DOCUMENT" },
  });
  const rows = await inTransaction(async (connection) => {
    await holdCase(caseId, connection);
    return remove([documentId, caller.id, signals.slotChanged, gone, emptied], connection);
  });
  if (rows.length === 0 && !(await findDocument(caller, documentId)).removed) throw closed();
};
