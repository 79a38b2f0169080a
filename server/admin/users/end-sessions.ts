import type { UserDetail } from "@/domain/admin/account";
import { auditJson } from "../../audit";
import { actorOf, type Caller } from "../../caller";
import { statement } from "../../db";
import { adminSql } from "../admin-sql";
import { requireAdmin } from "../require-admin";
import { getUser } from "./get-user";

const end = statement(
  "end-sessions",
  `WITH ${adminSql("$1")}, ended AS (
    UPDATE sessions s SET ended_at = now() FROM me WHERE s.user_id = $2 AND s.ended_at IS NULL AND s.expires_at > now() RETURNING s.id
  )
  SELECT append_audit($2, NULL, $3::jsonb) FROM ended`,
);

/** Ends every session of somebody at once; he may sign in again. Throws AppError FORBIDDEN, NOT_FOUND. */
export const endSessions = async (caller: Caller, userId: string): Promise<UserDetail> => {
  const { id } = await getUser(userId);
  const event = auditJson({ type: "session.ended", ...actorOf(caller), data: { by: "admin" } });
  if ((await end([caller.id, id, event])).length === 0) await requireAdmin(caller);
  return getUser(id);
};
