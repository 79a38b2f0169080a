import { AppError } from "@/domain/errors";
import type { Task } from "@/domain/task";
import type { TaskForm } from "@/domain/task-form";
import type { TaskSituation } from "@/domain/task-situation";
import { caseVisibleSql, isUuid, readableTypes } from "./access";
import type { Caller } from "./caller";
import { statement } from "./db";
import { meSql } from "./sql";
import { type TaskRow, taskColumns } from "./task-row";
import { toTask } from "./to-task";

type Person = {
  person_active: boolean;
  person_roles: TaskSituation["person"]["roles"];
  person_limits: Record<string, number>;
};

/** Reads task `$1` for person `$2`, who may know of cases of types `$3`. @param more further columns, with a comma before each */
export const taskStatement = <More extends object>(name: string, withData?: string, more = "") =>
  statement<TaskRow & Person & More>(
    name,
    `WITH ${meSql("$2")}
    SELECT ${taskColumns(withData)},
      me.id IS NOT NULL AS person_active, coalesce(me.roles, '{}') AS person_roles,
      coalesce(me.limits, '{}') AS person_limits${more}
    FROM tasks t JOIN cases c ON c.id = t.case_id LEFT JOIN me ON true
    WHERE t.id = $1 AND ${caseVisibleSql("$3")}`,
  );

export type ReadTask<Row extends TaskRow = TaskRow> = { row: Row; person: TaskSituation["person"] };

/** Runs a statement of `taskStatement`. Throws AppError NOT_FOUND, also for who may not know of the task. */
export const readTaskWith = async <Row extends TaskRow & Person>(
  select: (values: unknown[]) => Promise<Row[]>,
  caller: Caller,
  taskId: string,
  ...more: unknown[]
): Promise<ReadTask<Row>> => {
  const [row] = isUuid(taskId) ? await select([taskId, caller.id, readableTypes(caller.roles), ...more]) : [];
  if (!row) throw new AppError("NOT_FOUND", "There is no such task.");
  if (!row.person_active) throw new AppError("NOT_SIGNED_IN", "This account is not active any more.");
  return { row, person: { id: caller.id, email: caller.email, roles: row.person_roles, limits: row.person_limits } };
};

type WithForm = { form: TaskForm | null };

const selectTask = taskStatement<WithForm>("read-task", undefined, ", t.form");

/** A task with what the rules need to know of the caller, all fresh. Throws AppError NOT_FOUND, also for who may not know of it. */
export const readTask = (caller: Caller, taskId: string): Promise<ReadTask<TaskRow & Person & WithForm>> =>
  readTaskWith(selectTask, caller, taskId);

/** @returns the task as a list shows it to this caller */
export const getTask = async (caller: Caller, taskId: string): Promise<Task> => {
  const { row, person } = await readTask(caller, taskId);
  return toTask(row, person);
};
