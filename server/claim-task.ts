import { AppError } from "@/domain/errors";
import type { Task } from "@/domain/task";
import { whyNotClaim } from "@/domain/task-rules";
import { isUuid } from "./access";
import { auditJson } from "./audit";
import { actorOf, type Caller } from "./caller";
import { statement } from "./db";
import { actsForSql, mayDecideSql, notHeldByOtherSql } from "./may-decide-sql";
import { getTask, readTask } from "./read-task";
import { refuseTask } from "./refuse-task";
import { meSql } from "./sql";
import { situationOf } from "./task-situation";
import { toTask } from "./to-task";

const claim = statement(
  "claim-task",
  `WITH ${meSql("$2")}, claimed AS (
    UPDATE tasks t SET status = 'CLAIMED', assignee_id = me.id, claimed_at = now(), delegated_by_id = ${actsForSql}
    FROM me, cases c
    WHERE t.id = $1 AND c.id = t.case_id AND t.assignee_id IS DISTINCT FROM me.id AND ${notHeldByOtherSql} AND ${mayDecideSql()}
    RETURNING t.case_id, t.workflow_id, t.delegated_by_id AS holder
  )
  SELECT append_audit(case_id, case_id, jsonb_set($3::jsonb, '{data,before,assignee}', coalesce(to_jsonb(holder), 'null'))
    || jsonb_build_object('workflowId', workflow_id)) FROM claimed`,
);

/** Takes an open task for oneself, also from an absent holder whose deputy one is; claiming what one holds already changes nothing. Throws AppError with the rule that forbids it. */
export const claimTask = async (caller: Caller, taskId: string): Promise<Task> => {
  const event = auditJson({
    type: "task.claimed",
    ...actorOf(caller),
    taskId,
    data: { before: { assignee: null }, after: { assignee: caller.id } },
  });
  const done = isUuid(taskId) ? await claim([taskId, caller.id, event]) : [];
  if (done.length > 0) return getTask(caller, taskId);
  const { row, person } = await readTask(caller, taskId);
  const refusal = whyNotClaim(situationOf(row, person));
  if (refusal) return refuseTask(caller, row, "claim", refusal);
  if (row.assignee) return toTask(row, person);
  throw new AppError("UNAVAILABLE", "The task changed at this very moment; try again.", { retryAfter: 1 });
};
