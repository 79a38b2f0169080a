import { AppError } from "@/domain/errors";
import type { Priority, Task } from "@/domain/task";
import { whyNotLead } from "@/domain/task-rules";
import { isUuid, ownCaseSql } from "../access";
import { auditJson } from "../audit";
import { actorOf, type Caller } from "../caller";
import { statement } from "../db";
import { leadsSql } from "../may-decide-sql";
import { getTask, readTask } from "../read-task";
import { refuseTask } from "../refuse-task";
import { meSql, openTaskSql } from "../sql";
import { situationOf } from "../task-situation";

const prioritise = statement(
  "prioritise-task",
  `WITH ${meSql("$2")}, before AS (
    SELECT t.id, t.priority FROM tasks t WHERE t.id = $1 FOR UPDATE
  ), changed AS (
    UPDATE tasks t SET priority = $3, stirred_at = now() FROM before, me, cases c
    WHERE t.id = before.id AND c.id = t.case_id AND t.priority <> $3 AND ${openTaskSql()} AND ${leadsSql()}
      AND NOT ${ownCaseSql("me.id", "me.mailbox")}
    RETURNING t.case_id, t.workflow_id, before.priority
  )
  SELECT append_audit(case_id, case_id, jsonb_set($4::jsonb, '{data,before,priority}', to_jsonb(priority))
    || jsonb_build_object('workflowId', workflow_id)) FROM changed`,
);

/** A lead says how urgent a task is. Throws AppError NOT_LEAD, IS_APPLICANT, TASK_CLOSED, ALREADY_DECIDED, NOT_FOUND. */
export const prioritiseTask = async (caller: Caller, taskId: string, priority: Priority): Promise<Task> => {
  const data = { before: { priority }, after: { priority } };
  const event = auditJson({ type: "task.prioritised", ...actorOf(caller), taskId, data });
  const done = isUuid(taskId) ? await prioritise([taskId, caller.id, priority, event]) : [];
  if (done.length > 0) return getTask(caller, taskId);
  const { row, person } = await readTask(caller, taskId);
  const refusal = whyNotLead(situationOf(row, person));
  if (refusal) return refuseTask(caller, row, "prioritise", refusal);
  if (row.priority === priority) return getTask(caller, taskId);
  throw new AppError("UNAVAILABLE", "The task changed at this very moment; try again.", { retryAfter: 1 });
};
