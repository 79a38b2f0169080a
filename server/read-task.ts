import { AppError } from "@/domain/errors";
import type { Task } from "@/domain/task";
import type { TaskSituation } from "@/domain/task-rules";
import { caseVisibleSql, isUuid, readableTypes } from "./access";
import type { Caller } from "./caller";
import { statement } from "./db";
import { type TaskRow, taskColumns } from "./task-row";
import { toTask } from "./to-task";

type Found = TaskRow & {
  person_active: boolean;
  person_roles: TaskSituation["person"]["roles"];
  person_limits: Record<string, number>;
};

const selectTask = statement<Found>(
  "read-task",
  `SELECT ${taskColumns("$2::uuid")},
    EXISTS (SELECT FROM users u WHERE u.id = $2 AND u.active) AS person_active,
    ARRAY(SELECT r.role FROM user_roles r WHERE r.user_id = $2) AS person_roles,
    (SELECT coalesce(jsonb_object_agg(l.currency, l.amount), '{}') FROM authority_limits l WHERE l.user_id = $2) AS person_limits
  FROM tasks t JOIN cases c ON c.id = t.case_id
  WHERE t.id = $1 AND ${caseVisibleSql("$3")}`,
);

export type ReadTask = { row: TaskRow; person: TaskSituation["person"] };

/** A task with what the rules need to know of the caller, all fresh. Throws AppError NOT_FOUND, also for who may not know of it. */
export const readTask = async (caller: Caller, taskId: string): Promise<ReadTask> => {
  const [row] = isUuid(taskId) ? await selectTask([taskId, caller.id, readableTypes(caller.roles)]) : [];
  if (!row) throw new AppError("NOT_FOUND", "There is no such task.");
  if (!row.person_active) throw new AppError("NOT_SIGNED_IN", "This account is not active any more.");
  return { row, person: { id: caller.id, email: caller.email, roles: row.person_roles, limits: row.person_limits } };
};

/** @returns the task as the API gives it to this caller */
export const getTask = async (caller: Caller, taskId: string): Promise<Task> => {
  const { row, person } = await readTask(caller, taskId);
  return toTask(row, person);
};
