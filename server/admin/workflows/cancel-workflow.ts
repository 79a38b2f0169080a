import { randomUUID } from "node:crypto";
import type { WorkflowDetail } from "@/domain/admin/workflow";
import { signals } from "@/domain/contracts";
import { AppError } from "@/domain/errors";
import { auditJson } from "../../audit";
import { actorOf, type Caller } from "../../caller";
import { statement } from "../../db";
import { holdCase } from "../../hold-case";
import { inTransaction } from "../../in-transaction";
import { isoSql } from "../../sql";
import { adminSql } from "../admin-sql";
import { requireAdmin } from "../require-admin";
import { getWorkflow, stoppableSql } from "./get-workflow";

// To the workflow it is a request as operations make it: the same message, at most one per case.
const cancel = statement(
  "admin-cancel-case",
  `WITH ${adminSql("$2")}, asked AS (
    UPDATE cases c SET cancel_requested_at = now() FROM me WHERE c.id = $1 AND ${stoppableSql}
    RETURNING c.id, c.workflow_id, c.cancel_requested_at AS at
  ), queued AS (
    INSERT INTO outbox (case_id, workflow_id, kind, name, payload, dedupe_key)
    SELECT id, workflow_id, 'SIGNAL', $4, jsonb_build_object('requestId', $3::text, 'by', $2::text, 'at', ${isoSql("at")}, 'as', 'OPERATIONS'),
      'cancel:' || id
    FROM asked
  )
  SELECT append_audit(id, id, $5::jsonb || jsonb_build_object('workflowId', workflow_id)) FROM asked`,
);

/**
 * Asks a case to stop by the way on which applicants and operations ask: its workflow undoes what it began. Asking again changes nothing.
 * Throws AppError NOT_FOUND, FORBIDDEN, CASE_CLOSED.
 */
export const cancelWorkflow = async (caller: Caller, caseId: string, reason: string): Promise<WorkflowDetail> => {
  await getWorkflow(caseId);
  const requestId = randomUUID();
  const event = auditJson({ type: "case.cancelRequested", ...actorOf(caller), data: { requestId, reason, as: "OPERATIONS" } });
  // Two statements: the second sees the decision or the pay-out that the first one waited for.
  const asked = await inTransaction(async (connection) => {
    await holdCase(caseId, connection);
    return cancel([caseId, caller.id, requestId, signals.cancelRequested, event], connection);
  });
  if (asked.length === 0) await requireAdmin(caller);
  const workflow = await getWorkflow(caseId);
  if (asked.length === 0 && workflow.cancelRequestedAt === null)
    throw new AppError("CASE_CLOSED", "This case is decided, paid out, shipped, or not ours to stop.");
  return workflow;
};
