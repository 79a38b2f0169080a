import { signals } from "@/domain/contracts";
import { auditJson } from "../audit";
import { statement } from "../db";
import { holdCase } from "../hold-case";
import { inTransaction } from "../in-transaction";
import { tellSlotChangedSql } from "../requests/slot-changed-sql";

// Tasks are touched before the trail, as by everybody else. A file that comes clean while a request is open fills its slot, and what a reviewer said of an earlier one is answered by it.
const conclude = statement(
  "conclude-check",
  `WITH checked AS (
    UPDATE documents d SET status = $2, refusal = CASE $2 WHEN 'REFUSED' THEN 'DOCUMENT_INFECTED' END, checked_at = now()
    WHERE d.id = $1 AND d.status = 'QUARANTINE'
    RETURNING d.id, d.case_id, d.slot_id, d.task_id, d.name, d.status, d.sha256, d.removed_at
  ), filled AS (
    UPDATE request_slots s SET status = 'FILLED', refusal = NULL, changed_at = now()
    FROM checked, requests r
    WHERE checked.status = 'CLEAN' AND checked.removed_at IS NULL AND s.id = checked.slot_id AND r.id = s.request_id
      AND r.status = 'OPEN' AND s.status <> 'FILLED'
    RETURNING s.id AS slot_id, s.request_id, s.place, s.kind, s.status, s.changed_at AS at, r.workflow_id
  ), facts AS (
    SELECT change_facts(case_id, CASE status WHEN 'CLEAN' THEN 'documentAdded' ELSE 'documentRefused' END, jsonb_strip_nulls(
      jsonb_build_object('name', name, 'code', CASE status WHEN 'REFUSED' THEN 'DOCUMENT_INFECTED' END,
        'slotLabel', (SELECT s.label FROM request_slots s WHERE s.id = slot_id))), task_id)
    FROM checked WHERE removed_at IS NULL
  ), ${tellSlotChangedSql("filled", "$3")}, told AS (
    SELECT 1 AS turn, CASE status WHEN 'CLEAN' THEN $4::jsonb ELSE $5::jsonb END AS event FROM checked
    UNION ALL
    SELECT 2, $6::jsonb || jsonb_build_object('workflowId', workflow_id, 'data', jsonb_build_object('requestId', request_id,
      'slotId', slot_id, 'place', place, 'kind', kind)) FROM filled
    ORDER BY turn
  )
  SELECT append_audit(case_id, case_id, event || jsonb_build_object('taskId', task_id)) FROM checked, told WHERE (SELECT count(*) FROM facts) IS NOT NULL`,
);

export type CheckConclusion = {
  id: string;
  caseId: string;
  /** Hex. */
  sha256: string;
  infected: boolean;
  /** Who says so. */
  scanner: string;
};

/** Takes a file out of quarantine, to CLEAN or REFUSED, with what follows for its slot, the open tasks and the trail. A repeat changes nothing. */
export const concludeCheck = async ({ id, caseId, sha256, infected, scanner }: CheckConclusion): Promise<void> => {
  const actor = { system: "checker" as const };
  const cleared = auditJson({ type: "document.cleared", actor, data: { documentId: id, sha256, scanner } });
  const refused = auditJson({
    type: "document.refused",
    actor,
    data: { documentId: id, sha256, code: "DOCUMENT_INFECTED", scanner },
  });
  const filled = auditJson({
    type: "request.slotFilled",
    actor,
    data: { requestId: "", slotId: "", place: 0, kind: "DOCUMENT" },
  });
  await inTransaction(async (connection) => {
    await holdCase(caseId, connection);
    await conclude([id, infected ? "REFUSED" : "CLEAN", signals.slotChanged, cleared, refused, filled], connection);
  });
};
