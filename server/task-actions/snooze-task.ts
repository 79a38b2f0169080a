import { AppError } from "@/domain/errors";
import type { Task } from "@/domain/task";
import { snoozeDays } from "@/domain/task-actions";
import { whyClosed } from "@/domain/task-rules";
import { caseVisibleSql, isUuid, ownCaseSql, readableTypes } from "../access";
import { auditJson } from "../audit";
import { actorOf, type Caller } from "../caller";
import { statement } from "../db";
import { getTask, readTask } from "../read-task";
import { refuseTask } from "../refuse-task";
import { meSql, openTaskSql } from "../sql";
import { situationOf } from "../task-situation";

const snooze = statement(
  "snooze-task",
  `WITH ${meSql("$2")}, put_off AS (
    INSERT INTO task_snoozes (task_id, user_id, until)
    SELECT t.id, me.id, $4 FROM tasks t JOIN cases c ON c.id = t.case_id, me
    WHERE t.id = $1 AND ${openTaskSql()} AND ${caseVisibleSql("$3")} AND NOT ${ownCaseSql("me.id", "me.mailbox")} AND NOT 'AUDITOR' = ALL (me.roles)
    ON CONFLICT (task_id, user_id) DO UPDATE SET until = excluded.until, at = now()
    RETURNING task_id
  )
  SELECT append_audit(t.case_id, t.case_id, $5::jsonb) FROM put_off JOIN tasks t ON t.id = put_off.task_id`,
);

const wake = statement(
  "wake-task",
  `WITH woken AS (DELETE FROM task_snoozes WHERE task_id = $1 AND user_id = $2 AND until > now() RETURNING task_id)
  SELECT append_audit(t.case_id, t.case_id, $3::jsonb) FROM woken JOIN tasks t ON t.id = woken.task_id`,
);

const snoozedEvent = (caller: Caller, taskId: string, until: string | null): string =>
  auditJson({ type: "task.snoozed", ...actorOf(caller), taskId, data: { until } });

const wrongTime = (message: string) =>
  new AppError("VALIDATION_FAILED", "Some fields are not right.", { errors: [{ path: "until", code: "out_of_range", message }] });

/**
 * Puts a task off for oneself until an instant (ISO 8601 UTC), or until something happens to it. Throws AppError VALIDATION_FAILED for a time
 * that is over or too far away, TASK_CLOSED, ALREADY_DECIDED, NOT_FOUND.
 */
export const snoozeTask = async (caller: Caller, taskId: string, until: string): Promise<Task> => {
  const ahead = Date.parse(until) - Date.now();
  if (ahead <= 0) throw wrongTime("Must be in the future");
  if (ahead > snoozeDays * 86_400_000) throw wrongTime(`At most ${snoozeDays} days ahead`);
  const values = [taskId, caller.id, readableTypes(caller.roles), until, snoozedEvent(caller, taskId, until)];
  const done = isUuid(taskId) ? await snooze(values) : [];
  if (done.length > 0) return getTask(caller, taskId);
  const { row, person } = await readTask(caller, taskId);
  const closed = whyClosed(situationOf(row, person));
  if (closed) return refuseTask(caller, row, "snooze", closed);
  throw new AppError("FORBIDDEN", "This task is not yours to put off.");
};

/** Shows a task again that one had put off; nothing where one had not. Throws AppError NOT_FOUND. */
export const wakeTask = async (caller: Caller, taskId: string): Promise<Task> => {
  if (isUuid(taskId)) await wake([taskId, caller.id, snoozedEvent(caller, taskId, null)]);
  return getTask(caller, taskId);
};
