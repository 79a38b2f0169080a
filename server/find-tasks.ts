import { z } from "zod";
import { type TaskFilter, taskFilterSchema } from "@/domain/inbox";
import { cursorSchema, limitSchema, type Page } from "@/domain/listing";
import type { Task } from "@/domain/task";
import { instantSchema } from "@/domain/text";
import { decodeCursor, pageOf } from "./cursor";
import { type TaskValues, taskQuery, taskValues } from "./inbox/task-query";
import { listQuery } from "./query-builder";
import type { Viewer } from "./sessions";
import { meSql } from "./sql";
import { type TaskRow, taskColumns } from "./task-row";
import { toTask } from "./to-task";

const sorts = {
  due: { sql: "t.due_at", type: "timestamptz", value: instantSchema },
  created: { sql: "t.created_at", type: "timestamptz", value: instantSchema },
  amount: { sql: "coalesce(t.amount, 0)", type: "bigint", value: z.int() },
  decided: { sql: "mine.decided_at", type: "timestamptz", value: instantSchema },
} as const;

export const findTasksSchema = taskFilterSchema.extend({ caseId: z.uuid().optional(), cursor: cursorSchema, limit: limitSchema });
export type FindTasks = z.output<typeof findTasksSchema>;

export type ListedRow = TaskRow & { sort_key: Date | number };

/** A page of tasks as the inside of a statement that has a CTE `me`, with what makes the page of its rows. */
export const tasksPage = (
  values: TaskValues,
  { cursor, limit, caseId, ...filter }: TaskFilter & { cursor?: string | undefined; limit: number; caseId?: string | undefined },
  value: (entry: unknown) => string,
) => {
  const { from, where, sort: usual } = taskQuery(values, filter, value);
  const sort = filter.sort ?? usual;
  const key = sorts[sort.replace("-", "") as keyof typeof sorts];
  const direction = sort.startsWith("-") ? { order: "DESC", beyond: "<" } : { order: "ASC", beyond: ">" };
  const after = decodeCursor(cursor, z.tuple([z.literal(sort), key.value, z.uuid()]));
  const conditions = [where];
  if (caseId !== undefined) conditions.push(`t.case_id = ${value(caseId)}`);
  if (after)
    conditions.push(`(${key.sql}, t.id) ${direction.beyond} (${value(after[1])}::${key.type}, ${value(after[2])}::uuid)`);
  return {
    sql: `SELECT ${taskColumns()}, ${key.sql} AS sort_key
    FROM ${from}
    WHERE ${conditions.join("\n    AND ")}
    ORDER BY ${key.sql} ${direction.order}, t.id ${direction.order} LIMIT ${value(limit + 1)}`,
    /** @returns the order of the page's rows, where another statement is around it */
    order: (alias: string) => `${alias}.sort_key ${direction.order}, ${alias}.id ${direction.order}`,
    page: (rows: ListedRow[], viewer: Viewer): Page<Task> =>
      pageOf(
        rows,
        limit,
        (row) => toTask(row, viewer),
        ({ sort_key, id }) => [sort, sort_key, id],
      ),
  };
};

/** A page of the tasks this person may see, with what he may do about each: one statement. */
export const findTasks = async (viewer: Viewer, filter: FindTasks): Promise<Page<Task>> => {
  const query = listQuery();
  const values = taskValues(query, viewer);
  const { sql, page } = tasksPage(values, filter, query.value);
  // What is searched for decides how the list is best found: such a statement is planned anew each time.
  const run = filter.q === undefined ? query.run : query.runOnce;
  return page(await run<ListedRow>("find-tasks", `WITH ${meSql(values.me)}\n${sql}`), viewer);
};
