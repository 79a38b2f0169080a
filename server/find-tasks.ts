import { z } from "zod";
import { caseTypeNames } from "@/domain/case-types";
import { cursorSchema, limitSchema, type Page } from "@/domain/listing";
import { roles } from "@/domain/roles";
import { type Task, taskStatuses } from "@/domain/task";
import { instantSchema, textSchema } from "@/domain/text";
import { caseVisibleSql, readableTypes } from "./access";
import { decodeCursor, pageOf } from "./cursor";
import { mayDecideSql, notHeldByOtherSql } from "./may-decide-sql";
import { containsPattern, listQuery } from "./query-builder";
import type { Viewer } from "./sessions";
import { meSql, openTaskSql } from "./sql";
import { snoozeSql, type TaskRow, taskColumns } from "./task-row";
import { toTask } from "./to-task";

const views = {
  /** Open, mine to decide, held by nobody else, or by one whose deputy I am; not put off. */
  "needs-me": {
    from: "",
    where: `${mayDecideSql()} AND ${notHeldByOtherSql} AND NOT EXISTS (SELECT FROM task_snoozes s WHERE ${snoozeSql})`,
    sort: "due",
  },
  /** Put off until a day, or until something happens. */
  snoozed: { from: "JOIN task_snoozes s ON s.user_id = me.id", where: `${snoozeSql} AND ${openTaskSql()}`, sort: "due" },
  mine: { from: "", where: `t.assignee_id = me.id AND ${openTaskSql()}`, sort: "due" },
  done: { from: "JOIN decisions mine ON mine.task_id = t.id AND mine.decided_by_id = me.id", where: "TRUE", sort: "-decided" },
  all: { from: "", where: "TRUE", sort: "due" },
} as const;

const sorts = {
  due: { sql: "t.due_at", type: "timestamptz", value: instantSchema },
  created: { sql: "t.created_at", type: "timestamptz", value: instantSchema },
  amount: { sql: "coalesce(t.amount, 0)", type: "bigint", value: z.int() },
  decided: { sql: "mine.decided_at", type: "timestamptz", value: instantSchema },
} as const;

export const findTasksSchema = z.object({
  view: z.enum(["needs-me", "mine", "snoozed", "done"]).optional(),
  role: z.enum(roles).optional(),
  status: z.enum(taskStatuses).optional(),
  type: z
    .string()
    .regex(/^[\w.-]{1,100}$/)
    .optional(),
  caseType: z.enum(caseTypeNames).optional(),
  caseId: z.uuid().optional(),
  q: textSchema(100).optional(),
  sort: z.enum(["due", "-due", "amount", "-amount", "created", "-created"]).optional(),
  cursor: cursorSchema,
  limit: limitSchema,
});
export type FindTasks = z.output<typeof findTasksSchema>;

/** A page of the tasks this person may see, with what he may do about each: one statement. */
export const findTasks = async (viewer: Viewer, filter: FindTasks): Promise<Page<Task>> => {
  const view = views[filter.view ?? "all"];
  const sort = filter.sort ?? view.sort;
  const key = sorts[sort.replace("-", "") as keyof typeof sorts];
  const direction = sort.startsWith("-") ? { order: "DESC", beyond: "<" } : { order: "ASC", beyond: ">" };
  const after = decodeCursor(filter.cursor, z.tuple([z.literal(sort), key.value, z.uuid()]));
  const query = listQuery();
  const me = query.value(viewer.id);
  query.where(caseVisibleSql(query.value(readableTypes(viewer.roles))));
  query.where(view.where);
  query.filter(filter.role, (role) => `${role} = ANY (t.required_roles)`);
  query.filter(filter.status, (status) => `t.status = ${status}`);
  query.filter(filter.type, (type) => `t.type = ${type}`);
  query.filter(filter.caseType, (type) => `c.type = ${type}`);
  query.filter(filter.caseId, (caseId) => `t.case_id = ${caseId}`);
  query.filter(
    filter.q && containsPattern(filter.q),
    (q) => `(c.number ILIKE ${q} OR c.title ILIKE ${q} OR c.applicant_email ILIKE ${q})`,
  );
  if (after)
    query.where(`(${key.sql}, t.id) ${direction.beyond} (${query.value(after[1])}::${key.type}, ${query.value(after[2])}::uuid)`);
  const rows = await query.run<TaskRow & { sort_key: Date | number }>(
    "find-tasks",
    `WITH ${meSql(me)}
    SELECT ${taskColumns()}, ${key.sql} AS sort_key
    FROM tasks t JOIN cases c ON c.id = t.case_id CROSS JOIN me ${view.from}
    WHERE ${query.conditions()}
    ORDER BY ${key.sql} ${direction.order}, t.id ${direction.order} LIMIT ${query.value(filter.limit + 1)}`,
  );
  return pageOf(
    rows,
    filter.limit,
    (row) => toTask(row, viewer),
    ({ sort_key, id }) => [sort, sort_key, id],
  );
};
