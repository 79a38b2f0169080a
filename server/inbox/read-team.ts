import type { Team } from "@/domain/inbox";
import { ledRoles } from "@/domain/roles";
import { readableTypes, taskVisibleSql } from "../access";
import { statement } from "../db";
import type { Viewer } from "../sessions";
import { awaySql, isoSql, openTaskSql } from "../sql";
import { todaySql } from "./task-views";

const tomorrow = `${todaySql("$3")} + interval '1 day'`;
const notDue = "t.due_at >= now()";

/** How far the open tasks are in their time: each is overdue, past 75 %, past 50 %, or none of these. Of one without marks the due time alone is known. */
const loadSql = (
  where: string,
): string => `SELECT count(*)::int AS open, count(*) FILTER (WHERE t.due_at < now())::int AS overdue,
    count(*) FILTER (WHERE ${notDue} AND t.mark_at[2] <= now())::int AS past75,
    count(*) FILTER (WHERE ${notDue} AND t.mark_at[1] <= now() AND t.mark_at[2] > now())::int AS past50,
    count(*) FILTER (WHERE ${notDue} AND t.due_at < ${tomorrow})::int AS "breachesToday", ${isoSql("min(t.due_at)")} AS "oldestDueAt"
  FROM tasks t WHERE ${openTaskSql()} AND t.required_roles && $1::text[] AND ${taskVisibleSql("$2")} AND ${where}`;

// Somebody who has left counts as long as he holds something.
const membersSql = `SELECT u.id, u.name, u.active, ARRAY(SELECT r.role FROM user_roles r WHERE r.user_id = u.id ORDER BY r.role) AS roles,
    (SELECT ${isoSql("max(coalesce(a.ended_at, a.to_at))")} FROM absences a WHERE a.user_id = u.id AND ${awaySql}) AS "awayUntil",
    load.*, (SELECT count(*)::int FROM decisions d WHERE d.decided_by_id = u.id AND d.decided_at >= ${todaySql("$3")}) AS "decidedToday"
  FROM users u CROSS JOIN LATERAL (${loadSql("t.assignee_id = u.id")}) load
  WHERE load.open > 0 OR u.active AND EXISTS (SELECT FROM user_roles r WHERE r.user_id = u.id AND r.role = ANY ($1))
  ORDER BY load.overdue DESC, load.past75 DESC, load.open DESC, u.name, u.id LIMIT 200`;

const select = statement<Team>(
  "read-team",
  `SELECT coalesce((SELECT jsonb_agg(to_jsonb(m)) FROM (${membersSql}) m), '[]') AS members,
    (SELECT to_jsonb(load) FROM (${loadSql("t.assignee_id IS NULL")}) load) AS unassigned`,
);

const nothing = { open: 0, overdue: 0, past75: 0, past50: 0, breachesToday: 0, oldestDueAt: null };

/** The load of those a lead leads, by his own day, and what nobody has taken; empty for who leads nobody. One statement. */
export const readTeam = async (viewer: Viewer): Promise<Team> => {
  const [row] = await select([ledRoles(viewer.roles), readableTypes(viewer.roles), viewer.timeZone]);
  return row ?? { members: [], unassigned: nothing };
};
