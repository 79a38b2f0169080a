import type { UserDetail } from "@/domain/admin/account";
import { AppError } from "@/domain/errors";
import { isUuid } from "../../access";
import { statement } from "../../db";
import { getEnv } from "../../env";
import { liveSessionSql } from "../../sessions";
import { isoSql, openTaskSql } from "../../sql";
import { invitedSql, listedUserColumns } from "./account-sql";

/** Most tasks that are named. */
const mostTasks = 50;

const heldSql = `t.assignee_id = u.id AND ${openTaskSql()}`;

const select = statement<UserDetail>(
  "get-user",
  `SELECT ${listedUserColumns}, u.locale, u.access_version AS "accessVersion", ${isoSql("u.created_at")} AS "createdAt",
    (SELECT jsonb_build_object('sentAt', ${isoSql("i.created_at")}, 'expiresAt', ${isoSql("i.expires_at")}) FROM invitations i
      WHERE i.user_id = u.id AND i.replaced_at IS NULL AND i.used_at IS NULL AND ${invitedSql}) AS invitation,
    (SELECT jsonb_build_object('id', a.id, 'deputy', jsonb_build_object('id', d.id, 'name', d.name), 'from', ${isoSql("a.from_at")},
        'to', ${isoSql("a.to_at")})
      FROM absences a JOIN users d ON d.id = a.deputy_id WHERE a.user_id = u.id AND a.ended_at IS NULL AND a.to_at > now()
      ORDER BY a.from_at LIMIT 1) AS absence,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'createdAt', ${isoSql("s.created_at")}, 'lastSeenAt', ${isoSql("s.last_seen_at")},
        'ip', s.ip, 'userAgent', s.user_agent) ORDER BY s.last_seen_at DESC), '[]')
      FROM sessions s WHERE s.user_id = u.id AND ${liveSessionSql}) AS sessions,
    (SELECT coalesce(jsonb_agg(to_jsonb(held) ORDER BY held."dueAt", held.id), '[]') FROM (
      SELECT t.id, t.case_id AS "caseId", c.number AS "caseNumber", t.type, ${isoSql("t.due_at")} AS "dueAt"
      FROM tasks t JOIN cases c ON c.id = t.case_id WHERE ${heldSql} ORDER BY t.due_at, t.id LIMIT ${mostTasks}) held) AS tasks,
    (SELECT count(*)::int FROM tasks t WHERE ${heldSql}) AS "tasksHeld"
  FROM users u WHERE u.id = $1`,
);

/** An account with everything an admin may know of it. Throws AppError NOT_FOUND. */
export const getUser = async (id: string): Promise<UserDetail> => {
  const [user] = isUuid(id) ? await select([id, getEnv().mode === "demo"]) : [];
  if (!user) throw new AppError("NOT_FOUND", "There is no such account.");
  return user;
};
