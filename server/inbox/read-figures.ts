import { countLimit, type Figures } from "@/domain/inbox";
import { readableTypes, taskVisibleSql } from "../access";
import { statement } from "../db";
import type { Viewer } from "../sessions";
import { meSql, openTaskSql } from "../sql";
import { ofRolesSql, roleSetsSql } from "./role-sets";
import { mineToDecideSql, mySql, todaySql } from "./task-views";

const tomorrow = `${todaySql("$3")} + interval '1 day'`;

const columns = "t.due_at, t.created_at";
const heldSql = `SELECT ${columns} FROM tasks t WHERE ${taskVisibleSql("$2")} AND ${openTaskSql()} AND t.assignee_id = $1::uuid
      ORDER BY t.due_at, t.id LIMIT ${countLimit}`;
const notMine = "t.assignee_id IS DISTINCT FROM me.id";
const free = ofRolesSql({
  columns,
  roles: mySql("s.roles"),
  where: `${taskVisibleSql("$2")} AND ${notMine} AND ${mineToDecideSql}`,
  limit: countLimit,
});

const select = statement<Figures>(
  "my-figures",
  `WITH ${meSql("$1")}, ${roleSetsSql}, own AS (
    (${heldSql}) UNION ALL (SELECT found.* FROM ${free})
    ORDER BY due_at LIMIT ${countLimit}
  )
  SELECT count(*)::int AS open, count(*) FILTER (WHERE due_at >= now() AND due_at < ${tomorrow})::int AS "dueToday",
    count(*) FILTER (WHERE due_at < now())::int AS overdue,
    (SELECT count(*)::int FROM decisions d, me WHERE d.decided_by_id = me.id AND d.decided_at >= ${todaySql("$3")}) AS "decidedToday",
    (percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM now() - created_at)) / 3600)::double precision AS "medianAgeHours"
  FROM own`,
);

/** What a person has before him today, by his own clock; of those open, up to `countLimit` that are due first. Hours. */
export const readFigures = async (viewer: Viewer): Promise<Figures> => {
  const [row] = await select([viewer.id, readableTypes(viewer.roles), viewer.timeZone]);
  return row ?? { open: 0, dueToday: 0, overdue: 0, decidedToday: 0, medianAgeHours: null };
};
