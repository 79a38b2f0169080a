import { AppError } from "@/domain/errors";
import { worksOnSql } from "../access";
import { auditJson } from "../audit";
import { actorOf, type Caller } from "../caller";
import { statement } from "../db";
import { holdCase } from "../hold-case";
import { inTransaction } from "../in-transaction";
import { meSql, openTaskSql } from "../sql";
import { type FoundDocument, findDocument } from "./find-document";
import { refuseClosedTask } from "./refuse-closed-task";

const remove = statement(
  "remove-attachment",
  `WITH ${meSql("$2")}, removed AS (
    UPDATE documents d SET removed_at = now() FROM cases c, tasks t, me
    WHERE d.id = $1 AND d.removed_at IS NULL AND d.uploaded_by_id = me.id AND t.id = d.task_id AND ${openTaskSql()} AND c.id = d.case_id
      AND ${worksOnSql}
    RETURNING d.case_id, d.task_id, d.name, d.status, t.workflow_id
  ), facts AS (
    SELECT change_facts(case_id, 'documentRemoved', jsonb_build_object('name', name), task_id) FROM removed WHERE status = 'CLEAN'
  )
  SELECT append_audit(case_id, case_id, $3::jsonb || jsonb_build_object('workflowId', workflow_id))
  FROM removed WHERE (SELECT count(*) FROM facts) IS NOT NULL`,
);

/**
 * Takes a file off a task: who attached it may, while the task is open. Of this and a decision one comes first: who decides has seen either
 * the file, or that it is gone. Bytes and row stay; doing it again changes nothing. Throws AppError FORBIDDEN, TASK_CLOSED, ALREADY_DECIDED.
 */
export const removeAttachment = async (caller: Caller, { document, caseId, removed }: FoundDocument): Promise<void> => {
  const { id, taskId, sha256, uploadedById } = document;
  if (uploadedById !== caller.id) throw new AppError("FORBIDDEN", "Only who attached a file takes it off again.");
  if (removed || taskId === null) return;
  const event = auditJson({ type: "document.removed", ...actorOf(caller), taskId, data: { documentId: id, sha256 } });
  const rows = await inTransaction(async (connection) => {
    await holdCase(caseId, connection);
    return remove([id, caller.id, event], connection);
  });
  if (rows.length > 0 || (await findDocument(caller, id)).removed) return;
  await refuseClosedTask(caller, taskId, "detach");
};
