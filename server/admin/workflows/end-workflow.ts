import { WorkflowNotFoundError } from "@temporalio/client";
import type { EndWorkflow } from "@/domain/admin/workflow";
import { AppError } from "@/domain/errors";
import { auditJson } from "../../audit";
import { actorOf, type Caller } from "../../caller";
import { statement } from "../../db";
import { inTransaction } from "../../in-transaction";
import { openTaskSql } from "../../sql";
import { withDeadline } from "../../temporal";
import { adminSql } from "../admin-sql";
import { requireAdmin } from "../require-admin";
import { getWorkflow } from "./get-workflow";

// Case, then tasks, then trail, as by whoever decides: nobody waits in a circle.
const end = statement(
  "end-workflow",
  `WITH ${adminSql("$2")}, closed AS (
    UPDATE cases c SET status = 'FAILED', version = version + 1, closed_at = now(), updated_at = now() FROM me
    WHERE c.id = $1 AND c.status = 'OPEN' RETURNING c.id, c.version, c.workflow_id, c.number, c.closed_at
  ), orphaned AS (
    UPDATE tasks t SET status = 'ORPHANED', closed_at = now() FROM closed WHERE t.case_id = closed.id AND ${openTaskSql()}
    RETURNING t.id, t.case_id
  ), stored AS (
    UPDATE case_snapshots s SET version = closed.version, as_of = closed.closed_at,
      state = s.state || jsonb_build_object('status', 'FAILED', 'version', closed.version, 'timers', '[]'::jsonb, 'tasks', '[]'::jsonb)
    FROM closed WHERE s.case_id = closed.id
  ), alerted AS (
    INSERT INTO alerts (id, kind, case_id, message)
    SELECT gen_random_uuid(), 'case.endedByAdmin', id, 'An admin ended the workflow of ' || number || ': ' || $5::text FROM closed
  ), told AS (
    SELECT 1 AS place, case_id, $3::jsonb || jsonb_build_object('taskId', id) AS event FROM orphaned
    UNION ALL SELECT 2, id, $4::jsonb || jsonb_build_object('workflowId', workflow_id) FROM closed
    ORDER BY place
  )
  SELECT append_audit(case_id, case_id, event) FROM told`,
);

/** Milliseconds the engine has to end a workflow. */
const deadline = 5_000;

const terminate = (workflowId: string, reason: string): Promise<void> =>
  withDeadline(deadline, (client) => client.workflow.getHandle(workflowId).terminate(reason)).then(
    () => {},
    (error: unknown) => {
      // It is over already, which is what is wanted.
      if (error instanceof WorkflowNotFoundError) return;
      throw new AppError("UNAVAILABLE", "The workflow engine does not answer; nothing was ended.", {
        retryAfter: 5,
        cause: error,
      });
    },
  );

/**
 * Ends a case whose workflow is stuck or over, where nothing else helps: the workflow is terminated, the case FAILED, its tasks ORPHANED, and
 * operations get an alert, for nothing is undone. What dies in between is finished by asking again. Throws AppError NOT_FOUND, FORBIDDEN,
 * NOT_STUCK, UNAVAILABLE, VALIDATION_FAILED.
 */
export const endWorkflow = async (caller: Caller, caseId: string, { reason, caseNumber }: EndWorkflow): Promise<void> => {
  const workflow = await getWorkflow(caseId);
  if (caseNumber.trim() !== workflow.caseNumber)
    throw new AppError("VALIDATION_FAILED", "Some fields are not right.", {
      errors: [{ path: "caseNumber", code: "not_the_number", message: "Not the number of this case" }],
    });
  if (workflow.standing === "UNKNOWN")
    throw new AppError("UNAVAILABLE", "The workflow engine does not answer; nothing was ended.", { retryAfter: 5 });
  if (workflow.standing === "RUNNING") throw new AppError("NOT_STUCK", "This workflow runs; ask its case to stop instead.");
  await requireAdmin(caller);
  await terminate(workflow.workflowId, "ended by an admin");
  const orphaned = auditJson({
    type: "task.orphaned",
    ...actorOf(caller),
    data: { error: "the workflow was ended by an admin" },
  });
  const data = { reason, standing: workflow.standing, why: workflow.reason };
  const ended = auditJson({ type: "case.endedByAdmin", ...actorOf(caller), data });
  await inTransaction((connection) => end([caseId, caller.id, orphaned, ended, reason], connection));
};
