import { randomBytes, randomUUID } from "node:crypto";
import type { InviteUser, UserDetail } from "@/domain/admin/account";
import { AppError } from "@/domain/errors";
import { auditJson } from "../../audit";
import { actorOf, type Caller, type Idempotency } from "../../caller";
import { statement } from "../../db";
import { findAnswer } from "../../idempotency";
import { hashPassword } from "../../password";
import { adminSql } from "../admin-sql";
import { changeAccounts } from "../change-accounts";
import { requireAdmin } from "../require-admin";
import { getUser } from "./get-user";
import { invitationSql, invitedDataSql } from "./invitation-sql";
import { invitationToken, tokenHash } from "./invitation-token";

const insert = statement(
  "invite-user",
  `WITH ${adminSql("$1")}, key AS (
    INSERT INTO idempotency_keys (user_id, key, request_hash, response)
    SELECT me.id, $13, $14, jsonb_build_object('id', $2::uuid) FROM me
    WHERE $13::text IS NOT NULL AND NOT EXISTS (SELECT FROM users WHERE email = $3) ON CONFLICT DO NOTHING RETURNING key
  ), added AS (
    INSERT INTO users (id, email, name, locale, password_hash)
    SELECT $2::uuid, $3, $4, $5, $6 FROM me WHERE $13::text IS NULL OR EXISTS (SELECT FROM key)
    ON CONFLICT (email) DO NOTHING RETURNING id, name
  ), held AS (
    INSERT INTO user_roles (user_id, role) SELECT id, unnest($7::text[]) FROM added
  ), limited AS (
    INSERT INTO authority_limits (user_id, currency, amount)
    SELECT added.id, l.key, l.value::bigint FROM added, jsonb_each_text($8::jsonb) l
  ), ${invitationSql("$9", "$10")}, told AS (
    SELECT 1 AS place, $11::jsonb AS event UNION ALL SELECT 2, $12::jsonb || jsonb_build_object('data', ${invitedDataSql}) FROM invited
  )
  SELECT added.id, append_audit(added.id, NULL, told.event) FROM added, told ORDER BY told.place`,
);

const whoHas = statement<{ id: string }>("account-by-email", "SELECT id FROM users WHERE email = $1");

const explain = async (caller: Caller, email: string, idempotency: Idempotency | undefined): Promise<UserDetail> => {
  const earlier = await findAnswer<{ id: string }>(caller.id, idempotency);
  if (earlier) return getUser(earlier.id);
  await requireAdmin(caller);
  if ((await whoHas([email])).length > 0) throw new AppError("EMAIL_TAKEN", "There is an account with this e-mail already.");
  throw new AppError("UNAVAILABLE", "The account could not be stored; try again.", { retryAfter: 1 });
};

/**
 * Makes an account nobody can sign in to yet, and mails its person a link to set a password. Account, roles, limits, mail and audit events
 * are one statement. Throws AppError EMAIL_TAKEN, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const inviteUser = async (caller: Caller, given: InviteUser, idempotency?: Idempotency): Promise<UserDetail> => {
  const { email, name, locale, roles, limits } = given;
  const [id, invitationId] = [randomUUID(), randomUUID()];
  // Of a password nobody knows: signing in takes the same time as for everybody, and never works.
  const unusable = await hashPassword(randomBytes(32).toString("base64"));
  const added = auditJson({ type: "user.added", ...actorOf(caller), data: { roles, limits } });
  const invited = auditJson({ type: "user.invited", ...actorOf(caller), data: { invitationId, expiresAt: "" } });
  const person = [id, email, name, locale, unusable, roles, JSON.stringify(limits)];
  const invitation = [invitationId, tokenHash(invitationToken(invitationId))];
  const key = [idempotency?.key ?? null, idempotency?.requestHash ?? null];
  const stored = await changeAccounts((connection) =>
    insert([caller.id, ...person, ...invitation, added, invited, ...key], connection),
  );
  return stored.length > 0 ? getUser(id) : explain(caller, email, idempotency);
};
