import { countLimit, type SavedView, type TaskCounts, type TaskFilter, taskViewNames } from "@/domain/inbox";
import { ledRoles } from "@/domain/roles";
import { listQuery } from "../query-builder";
import type { Viewer } from "../sessions";
import { meSql } from "../sql";
import { roleSetsSql } from "./role-sets";
import { type TaskValues, taskQuery, taskValues } from "./task-query";

type Value = (entry: unknown) => string;

/** What somebody decided is read off its index, which it is by its order: of so many decisions a first few are found anywhere, it seems. */
const byDecision = { columns: "mine.decided_at AS sort_key, mine.id AS sort_id", sort: { by: "-decided", direction: "DESC" } };

const countOf = (values: TaskValues, filter: TaskFilter, value: Value): string => {
  const { pick, sort } = taskQuery(values, filter, value);
  const few = pick({ ...(sort === "-decided" ? byDecision : { columns: "" }), limit: countLimit });
  return `(SELECT count(*)::int FROM (${few}) AS few)`;
};

/** Views whose number says something; all a person ever decided is no work. */
const counted = taskViewNames.filter((name) => name !== "done");

/**
 * SQL of `TaskCounts` in a statement that has CTEs `me` and `role_sets`.
 * @param saved the person's own views
 */
export const countsSql = (values: TaskValues, viewer: Viewer, saved: readonly SavedView[], value: Value): string => {
  const views = counted.filter((name) => name !== "led" || ledRoles(viewer.roles).length > 0);
  const parts = views.map((name) => `'${name}', ${countOf(values, { view: name }, value)}`);
  const kept = saved.map(
    (view) => `${value(JSON.stringify(view))}::jsonb || jsonb_build_object('count', ${countOf(values, view.filters, value)})`,
  );
  return `jsonb_build_object('views', jsonb_build_object(${parts.join(",\n  ")}), 'saved', jsonb_build_array(${kept.join(",\n  ")}))`;
};

/** How many tasks each view of the inbox holds, one's own views too, up to `countLimit` each: one statement. */
export const countTasks = async (viewer: Viewer, saved: readonly SavedView[]): Promise<TaskCounts> => {
  const query = listQuery();
  const values = taskValues(query, viewer);
  const sql = countsSql(values, viewer, saved, query.value);
  const [row] = await query.run<{ counts: TaskCounts }>(
    "count-tasks",
    `WITH ${meSql(values.id)}, ${roleSetsSql} SELECT ${sql} AS counts FROM (SELECT) one`,
  );
  return row?.counts ?? { views: {}, saved: [] };
};
