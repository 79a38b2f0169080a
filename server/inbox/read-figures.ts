import type { Figures } from "@/domain/inbox";
import { readableTypes, taskVisibleSql } from "../access";
import { statement } from "../db";
import { mayDecideSql, notHeldByOtherSql } from "../may-decide-sql";
import type { Viewer } from "../sessions";
import { meSql, openTaskSql } from "../sql";
import { todaySql } from "./task-views";

const tomorrow = `${todaySql("$3")} + interval '1 day'`;

const select = statement<Figures>(
  "my-figures",
  `WITH ${meSql("$1")}, own AS (
    SELECT t.due_at, t.created_at FROM tasks t JOIN cases c ON c.id = t.case_id CROSS JOIN me
    WHERE ${taskVisibleSql("$2")} AND (t.assignee_id = me.id AND ${openTaskSql()} OR ${mayDecideSql()} AND ${notHeldByOtherSql})
  )
  SELECT count(*)::int AS open, count(*) FILTER (WHERE due_at >= now() AND due_at < ${tomorrow})::int AS "dueToday",
    count(*) FILTER (WHERE due_at < now())::int AS overdue,
    (SELECT count(*)::int FROM decisions d, me WHERE d.decided_by_id = me.id AND d.decided_at >= ${todaySql("$3")}) AS "decidedToday",
    (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM now() - created_at)) / 3600)::double precision AS "medianAgeHours"
  FROM own`,
);

/** What a person has before him today, by his own clock. Hours. */
export const readFigures = async (viewer: Viewer): Promise<Figures> => {
  const [row] = await select([viewer.id, readableTypes(viewer.roles), viewer.timeZone]);
  return row ?? { open: 0, dueToday: 0, overdue: 0, decidedToday: 0, medianAgeHours: null };
};
