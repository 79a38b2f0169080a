import type { UserDetail } from "@/domain/admin/account";
import { AppError } from "@/domain/errors";
import { auditJson } from "../../audit";
import { actorOf, type Caller } from "../../caller";
import { statement } from "../../db";
import { adminSql } from "../admin-sql";
import { changeAccounts } from "../change-accounts";
import { requireAdmin } from "../require-admin";
import { getUser } from "./get-user";

const set = statement(
  "set-active",
  `WITH ${adminSql("$1")}, changed AS (
    UPDATE users u SET active = $3 FROM me WHERE u.id = $2 AND u.id <> me.id AND u.active <> $3 RETURNING u.id
  ), ended AS (
    UPDATE sessions s SET ended_at = now() FROM changed WHERE s.user_id = changed.id AND NOT $3 AND s.ended_at IS NULL RETURNING s.id
  )
  SELECT append_audit(id, NULL, jsonb_set($4::jsonb, '{data,sessionsEnded}', to_jsonb((SELECT count(*) FROM ended)))) FROM changed`,
);

/**
 * Lets somebody sign in, or not any more: then all his sessions end at once, and the tasks he holds stay his until a lead gives them to
 * others. Asking again changes nothing. Throws AppError OWN_ACCOUNT, FORBIDDEN, NOT_FOUND.
 */
export const setActive = async (caller: Caller, userId: string, active: boolean, reason: string): Promise<UserDetail> => {
  const { id } = await getUser(userId);
  const data = { before: { active: !active }, after: { active }, reason, sessionsEnded: 0 };
  const event = auditJson({ type: "user.changed", ...actorOf(caller), data });
  const changed = await changeAccounts((connection) => set([caller.id, id, active, event], connection));
  if (changed.length > 0) return getUser(id);
  await requireAdmin(caller);
  if (id === caller.id) throw new AppError("OWN_ACCOUNT", "Nobody disables his own account; ask another admin.");
  return getUser(id);
};
