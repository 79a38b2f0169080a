import type { Team } from "@/domain/inbox";
import { ledRoles } from "@/domain/roles";
import { readableTypes, taskVisibleSql } from "../access";
import { statement } from "../db";
import type { Viewer } from "../sessions";
import { awaySql, isoSql, openTaskSql } from "../sql";
import { todaySql } from "./task-views";

const tomorrow = `${todaySql("$3")} + interval '1 day'`;
const loadSql = (
  where: string,
): string => `SELECT count(*)::int AS open, count(*) FILTER (WHERE t.due_at < now())::int AS overdue,
    count(*) FILTER (WHERE t.due_at >= now() AND t.due_at < ${tomorrow})::int AS "breachesToday", min(t.due_at) AS oldest
  FROM tasks t WHERE ${openTaskSql()} AND t.required_roles && $1::text[] AND ${taskVisibleSql("$2")} AND ${where}`;

// Somebody who has left counts as long as he holds something.
const selectMembers = statement<Team["members"][number]>(
  "team-members",
  `SELECT u.id, u.name, u.active, ARRAY(SELECT r.role FROM user_roles r WHERE r.user_id = u.id ORDER BY r.role) AS roles,
    (SELECT ${isoSql("max(coalesce(a.ended_at, a.to_at))")} FROM absences a WHERE a.user_id = u.id AND ${awaySql}) AS "awayUntil",
    load.open, load.overdue, load."breachesToday", ${isoSql("load.oldest")} AS "oldestDueAt",
    (SELECT count(*)::int FROM decisions d WHERE d.decided_by_id = u.id AND d.decided_at >= ${todaySql("$3")}) AS "decidedToday"
  FROM users u CROSS JOIN LATERAL (${loadSql("t.assignee_id = u.id")}) load
  WHERE load.open > 0 OR u.active AND EXISTS (SELECT FROM user_roles r WHERE r.user_id = u.id AND r.role = ANY ($1))
  ORDER BY load.overdue DESC, load.open DESC, u.name, u.id LIMIT 200`,
);

const selectUnassigned = statement<Team["unassigned"] & { oldest: Date | null }>(
  "team-unassigned",
  loadSql("t.assignee_id IS NULL"),
);

/** The load of those a lead leads, by his own day, and what nobody has taken; empty for who leads nobody. */
export const readTeam = async (viewer: Viewer): Promise<Team> => {
  const values = [ledRoles(viewer.roles), readableTypes(viewer.roles), viewer.timeZone];
  const [members, [unassigned]] = await Promise.all([selectMembers(values), selectUnassigned(values)]);
  const { open = 0, overdue = 0, breachesToday = 0 } = unassigned ?? {};
  return { members, unassigned: { open, overdue, breachesToday } };
};
