import { z } from "zod";
import { type TaskFilter, taskFilterSchema } from "@/domain/inbox";
import { cursorSchema, limitSchema, type Page } from "@/domain/listing";
import type { Task } from "@/domain/task";
import { instantSchema } from "@/domain/text";
import { decodeCursor, pageOf } from "./cursor";
import { findCaseIds } from "./inbox/find-case-ids";
import { roleSetsSql } from "./inbox/role-sets";
import { type TaskValues, taskQuery, taskValues } from "./inbox/task-query";
import { listQuery } from "./query-builder";
import type { Viewer } from "./sessions";
import { meSql } from "./sql";
import { type TaskRow, taskColumns } from "./task-row";
import { toTask } from "./to-task";

const sorts = {
  due: { id: "t.id", sql: "t.due_at", type: "timestamptz", value: instantSchema },
  created: { id: "t.id", sql: "t.created_at", type: "timestamptz", value: instantSchema },
  amount: { id: "t.id", sql: "coalesce(t.amount, 0)", type: "bigint", value: z.int() },
  decided: { id: "mine.id", sql: "mine.decided_at", type: "timestamptz", value: instantSchema },
} as const;

export const findTasksSchema = taskFilterSchema.extend({ caseId: z.uuid().optional(), cursor: cursorSchema, limit: limitSchema });
export type FindTasks = z.output<typeof findTasksSchema>;

export type ListedRow = TaskRow & { sort_key: Date | number; sort_id: string };

type PageFilter = TaskFilter & { cursor?: string | undefined; limit: number; caseId?: string | undefined };

/**
 * A page of tasks as CTEs `picked` and `page` of a statement that has CTEs `me` and `role_sets`, with what makes the page of its rows. The
 * rows are picked by tasks alone and then told of, so that nothing is worked out for a task that is not shown. How many are wanted stands in
 * the text: for a number it does not know PostgreSQL plans anew each time, which costs as much as the page.
 */
export const tasksPage = (
  values: TaskValues,
  { cursor, limit, ...filter }: PageFilter,
  value: (entry: unknown) => string,
  caseIds: readonly string[] | null,
) => {
  const { pick, sort: usual } = taskQuery(values, filter, value, caseIds);
  const sort = filter.sort ?? usual;
  const key = sorts[sort.replace("-", "") as keyof typeof sorts];
  const direction = sort.startsWith("-") ? { order: "DESC", beyond: "<" } : { order: "ASC", beyond: ">" };
  const after = decodeCursor(cursor, z.tuple([z.literal(sort), key.value, z.uuid()]));
  const more = after
    ? [`(${key.sql}, ${key.id}) ${direction.beyond} (${value(after[1])}::${key.type}, ${value(after[2])}::uuid)`]
    : [];
  const columns = `t.*, ${key.sql} AS sort_key, ${key.id} AS sort_id`;
  return {
    sql: `picked AS MATERIALIZED (
    ${pick({ columns, more, sort: { by: sort, direction: direction.order }, limit: limit + 1 })}
  ), page AS (
    SELECT ${taskColumns()}, t.sort_key, t.sort_id FROM picked t JOIN cases c ON c.id = t.case_id CROSS JOIN me
  )`,
    order: `page.sort_key ${direction.order}, page.sort_id ${direction.order}`,
    page: (rows: ListedRow[], viewer: Viewer): Page<Task> =>
      pageOf(
        rows,
        limit,
        (row) => toTask(row, viewer),
        ({ sort_key, sort_id }) => [sort, sort_key, sort_id],
      ),
  };
};

/** A page of the tasks this person may see, with what he may do about each: one statement, and one before it where something is searched for. */
export const findTasks = async (viewer: Viewer, filter: FindTasks): Promise<Page<Task>> => {
  const caseIds = filter.q === undefined ? null : await findCaseIds(filter.q);
  const query = listQuery();
  const values = taskValues(query, viewer);
  const { sql, order, page } = tasksPage(values, filter, query.value, caseIds);
  const rows = await query.run<ListedRow>(
    "find-tasks",
    `WITH ${meSql(values.id)}, ${roleSetsSql}, ${sql} SELECT page.* FROM page ORDER BY ${order}`,
  );
  return page(rows, viewer);
};
