import { AppError } from "@/domain/errors";
import type { Task } from "@/domain/task";
import type { AssignTask } from "@/domain/task-actions";
import { whyNotLead } from "@/domain/task-rules";
import { isUuid, ownCaseSql } from "../access";
import type { Caller } from "../caller";
import { statement } from "../db";
import { leadsSql } from "../may-decide-sql";
import { getTask, readTask } from "../read-task";
import { refuseTask } from "../refuse-task";
import { meSql, openTaskSql } from "../sql";
import { situationOf } from "../task-situation";
import { assignedEvent, giveTaskSql } from "./give-task-sql";
import { refuseHolder } from "./refuse-holder";
import { tellAssigned } from "./tell-assigned";

const mayLeadSql = `${leadsSql("giver")} AND NOT ${ownCaseSql("giver.id", "giver.mailbox")}`;
/** `$5`: whether the lead said who holds it, `$6`: who that is. */
const asSeenSql = "(NOT $5 OR before.assignee_id IS NOT DISTINCT FROM $6::uuid)";

const assign = statement(
  "assign-task",
  giveTaskSql(`before.assignee_id IS DISTINCT FROM me.id AND ${asSeenSql} AND ${mayLeadSql}`, "NULL::uuid"),
);

const unassign = statement(
  "unassign-task",
  `WITH ${meSql("$2", "giver")}, before AS (
    SELECT t.id, t.assignee_id FROM tasks t WHERE t.id = $1 FOR UPDATE
  ), freed AS (
    UPDATE tasks t SET status = CASE WHEN t.escalated_at IS NULL THEN 'OPEN' ELSE 'ESCALATED' END, assignee_id = NULL, claimed_at = NULL,
      delegated_by_id = NULL, stirred_at = now()
    FROM before, giver, cases c
    WHERE t.id = before.id AND c.id = t.case_id AND before.assignee_id IS NOT NULL AND $3::uuid IS NULL AND ${asSeenSql}
      AND ${openTaskSql()} AND ${mayLeadSql}
    RETURNING t.case_id, t.workflow_id, before.assignee_id AS holder
  )
  SELECT append_audit(case_id, case_id, jsonb_set($4::jsonb, '{data,before,assignee}', to_jsonb(holder))
    || jsonb_build_object('workflowId', workflow_id)) FROM freed`,
);

/**
 * A lead says who works on a task, or, with `to` null, that it is everybody's again; who holds it already goes on holding it. Throws AppError
 * NOT_LEAD, IS_APPLICANT, TASK_CLOSED, ALREADY_DECIDED, CLAIMED_BY_OTHER when somebody else than `seenAssignee` holds it, ASSIGNEE_MAY_NOT,
 * VALIDATION_FAILED, NOT_FOUND.
 */
export const assignTask = async (caller: Caller, taskId: string, { to, seenAssignee }: AssignTask): Promise<Task> => {
  const event = assignedEvent(caller, taskId, to, "LEAD");
  const give = to === null ? unassign : assign;
  const values = [taskId, caller.id, to, event, seenAssignee !== undefined, seenAssignee ?? null];
  const done = isUuid(taskId) ? await give(values) : [];
  if (done.length > 0) {
    const task = await getTask(caller, taskId);
    await tellAssigned(caller, task, to);
    return task;
  }
  const { row, person } = await readTask(caller, taskId);
  const refusal = whyNotLead(situationOf(row, person));
  if (refusal) return refuseTask(caller, row, "assign", refusal);
  const holder = row.assignee;
  if ((holder?.id ?? null) === to) return getTask(caller, taskId);
  if (seenAssignee !== undefined && (holder?.id ?? null) !== seenAssignee)
    throw new AppError(
      holder ? "CLAIMED_BY_OTHER" : "NOT_CLAIMED_BY_YOU",
      holder ? `Claimed by ${holder.name}.` : "Nobody holds this task.",
      {
        params: { by: holder?.name ?? null },
      },
    );
  if (to === null) throw new AppError("UNAVAILABLE", "The task changed at this very moment; try again.", { retryAfter: 1 });
  return refuseHolder(to, taskId, null);
};
