import type { Inbox, TaskCounts } from "@/domain/inbox";
import { type FindTasks, type ListedRow, tasksPage } from "../find-tasks";
import { meOf } from "../get-me";
import { listQuery } from "../query-builder";
import type { Viewer } from "../sessions";
import { meSql } from "../sql";
import { countsSql } from "./count-tasks";
import { readableViews } from "./saved-views";
import { taskValues } from "./task-query";

type Told = { counts: TaskCounts; unread: number };

/** Everything the inbox opens with, the page asked for and how much every view holds, in one statement beside the session's. */
export const readInbox = async (viewer: Viewer, filter: FindTasks): Promise<Inbox> => {
  const saved = readableViews(viewer.savedViews);
  const query = listQuery();
  const values = taskValues(query, viewer);
  const { sql, order, page } = tasksPage(values, filter, query.value);
  const counts = countsSql(values, viewer, saved, query.value);
  const run = filter.q === undefined ? query.run : query.runOnce;
  const rows = await run<ListedRow & Told>(
    "read-inbox",
    `WITH ${meSql(values.me)}, page AS (
    ${sql}
  ), told AS MATERIALIZED (SELECT ${counts} AS counts)
  SELECT told.counts, page.* FROM told LEFT JOIN page ON true ORDER BY ${order("page")}`,
  );
  const [first] = rows;
  const listed = rows.filter(({ id }) => id !== null);
  return { me: meOf(viewer), page: page(listed, viewer), counts: first?.counts ?? { views: {}, saved: [] } };
};
