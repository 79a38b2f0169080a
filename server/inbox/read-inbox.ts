import type { Inbox, TaskCounts } from "@/domain/inbox";
import { type FindTasks, type ListedRow, tasksPage } from "../find-tasks";
import { meOf } from "../get-me";
import { listQuery } from "../query-builder";
import type { Viewer } from "../sessions";
import { meSql } from "../sql";
import { countsSql } from "./count-tasks";
import { findCaseIds } from "./find-case-ids";
import { roleSetsSql } from "./role-sets";
import { readableViews } from "./saved-views";
import { taskValues } from "./task-query";

/** Everything the inbox opens with, the page asked for and how much every view holds, in one statement beside the session's. */
export const readInbox = async (viewer: Viewer, filter: FindTasks): Promise<Inbox> => {
  const caseIds = filter.q === undefined ? null : await findCaseIds(filter.q);
  const query = listQuery();
  const values = taskValues(query, viewer);
  const { sql, order, page } = tasksPage(values, filter, query.value, caseIds);
  const counts = countsSql(values, viewer, readableViews(viewer.savedViews), query.value);
  const rows = await query.run<ListedRow & { counts: TaskCounts }>(
    "read-inbox",
    `WITH ${meSql(values.id)}, ${roleSetsSql}, ${sql}, told AS MATERIALIZED (SELECT ${counts} AS counts)
    SELECT told.counts, page.* FROM told LEFT JOIN page ON true ORDER BY ${order}`,
  );
  const [first] = rows;
  // Where no task is listed, one row tells the counts alone.
  const listed = rows.filter(({ id }) => id !== null);
  return { me: meOf(viewer), page: page(listed, viewer), counts: first?.counts ?? { views: {}, saved: [] } };
};
