import { AppError } from "@/domain/errors";
import type { Task } from "@/domain/task";
import { whyClosed } from "@/domain/task-rules";
import { isUuid } from "./access";
import { auditJson } from "./audit";
import { actorOf, type Caller } from "./caller";
import { statement } from "./db";
import { getTask, readTask } from "./read-task";
import { openTaskSql } from "./sql";
import { situationOf } from "./task-situation";

const release = statement(
  "release-task",
  `WITH released AS (
    UPDATE tasks t SET status = CASE WHEN t.escalated_at IS NULL THEN 'OPEN' ELSE 'ESCALATED' END, assignee_id = NULL, claimed_at = NULL,
      delegated_by_id = NULL, stirred_at = now()
    WHERE t.id = $1 AND t.assignee_id = $2 AND ${openTaskSql()}
    RETURNING t.case_id, t.workflow_id
  )
  SELECT append_audit(case_id, case_id, $3::jsonb || jsonb_build_object('workflowId', workflow_id)) FROM released`,
);

/** Gives a claimed task back to everybody. Throws AppError NOT_CLAIMED_BY_YOU, ALREADY_DECIDED, TASK_CLOSED. */
export const releaseTask = async (caller: Caller, taskId: string): Promise<Task> => {
  const event = auditJson({
    type: "task.released",
    ...actorOf(caller),
    taskId,
    data: { before: { assignee: caller.id }, after: { assignee: null } },
  });
  const done = isUuid(taskId) ? await release([taskId, caller.id, event]) : [];
  if (done.length > 0) return getTask(caller, taskId);
  const { row, person } = await readTask(caller, taskId);
  const closed = whyClosed(situationOf(row, person));
  if (closed) throw new AppError(closed.code, closed.message, { params: closed.params });
  throw new AppError("NOT_CLAIMED_BY_YOU", row.assignee ? `Claimed by ${row.assignee.name}.` : "Nobody holds this task.", {
    params: { by: row.assignee?.name ?? null },
  });
};
