import type { ChangeAccess, UserDetail } from "@/domain/admin/account";
import { AppError } from "@/domain/errors";
import { auditJson } from "../../audit";
import { actorOf, type Caller } from "../../caller";
import { statement } from "../../db";
import { isoSql } from "../../sql";
import { adminSql } from "../admin-sql";
import { changeAccounts } from "../change-accounts";
import { requireAdmin } from "../require-admin";
import { limitsOfSql, rolesOfSql } from "./account-sql";
import { getUser } from "./get-user";
import { changerHours, couldDecideSql, lastChangeSql } from "./recent-changer-sql";

const change = statement(
  "change-access",
  `WITH ${adminSql("$1")}, before AS (
    SELECT u.id, ${rolesOfSql} AS roles, ${limitsOfSql} AS limits FROM users u, me
    WHERE u.id = $2 AND u.id <> me.id AND u.access_version = $3 AND NOT (${couldDecideSql("$4")} AND ${lastChangeSql} IS NOT NULL)
  ), after AS (
    SELECT ARRAY(SELECT unnest($4::text[]) ORDER BY 1) AS roles, $5::jsonb AS limits
  ), versioned AS (
    UPDATE users SET access_version = access_version + 1 FROM before, after
    WHERE users.id = before.id AND (before.roles, before.limits) IS DISTINCT FROM (after.roles, after.limits) RETURNING users.id
  ), roles_gone AS (
    DELETE FROM user_roles r USING versioned v WHERE r.user_id = v.id AND r.role <> ALL ($4::text[])
  ), roles_given AS (
    INSERT INTO user_roles (user_id, role) SELECT id, unnest($4::text[]) FROM versioned ON CONFLICT DO NOTHING
  ), limits_gone AS (
    DELETE FROM authority_limits l USING versioned v WHERE l.user_id = v.id AND NOT $5::jsonb ? l.currency
  ), limits_given AS (
    INSERT INTO authority_limits (user_id, currency, amount)
    SELECT v.id, l.key, l.value::bigint FROM versioned v, jsonb_each_text($5::jsonb) l
    ON CONFLICT (user_id, currency) DO UPDATE SET amount = excluded.amount
  )
  SELECT append_audit(v.id, NULL, $6::jsonb || jsonb_build_object('data', jsonb_build_object('before', to_jsonb(before) - 'id',
    'after', to_jsonb(after), 'reason', $7::text))) FROM versioned v, before, after`,
);

const readStanding = statement<{ version: number; until: string | null }>(
  "change-access-why",
  `SELECT u.access_version AS version, CASE WHEN ${couldDecideSql("$2")}
    THEN ${isoSql(`(${lastChangeSql} + interval '${changerHours} hours')`)} END AS until FROM users u WHERE u.id = $1`,
);

const explain = async (caller: Caller, userId: string, { roles, seenVersion }: ChangeAccess): Promise<void> => {
  await requireAdmin(caller);
  if (userId === caller.id) throw new AppError("OWN_ACCOUNT", "Nobody changes his own roles or limits; ask another admin.");
  const [standing] = await readStanding([userId, roles]);
  if (standing?.until)
    throw new AppError("CHANGED_RULES", "Changed roles or rules within the last 24 hours, and may not decide under them yet.", {
      params: { at: standing.until },
    });
  if (standing?.version !== seenVersion)
    throw new AppError("CHANGED_MEANWHILE", "Somebody else changed this account since you opened it.");
};

/**
 * Gives somebody exactly these roles and limits, from his next request on; nothing happens where he has them. One statement with its audit
 * event, before and after. Throws AppError OWN_ACCOUNT, CHANGED_RULES, CHANGED_MEANWHILE, FORBIDDEN, NOT_FOUND.
 */
export const changeAccess = async (caller: Caller, userId: string, given: ChangeAccess): Promise<UserDetail> => {
  const { id } = await getUser(userId);
  const { roles, limits, reason, seenVersion } = given;
  const event = auditJson({ type: "user.changed", ...actorOf(caller), data: { before: {}, after: {}, reason } });
  const values = [caller.id, id, seenVersion, roles, JSON.stringify(limits), event, reason];
  const changed = await changeAccounts((connection) => change(values, connection));
  if (changed.length === 0) await explain(caller, id, given);
  return getUser(id);
};
