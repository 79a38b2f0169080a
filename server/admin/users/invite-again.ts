import { randomUUID } from "node:crypto";
import type { UserDetail } from "@/domain/admin/account";
import { AppError } from "@/domain/errors";
import { auditJson } from "../../audit";
import { actorOf, type Caller } from "../../caller";
import { statement } from "../../db";
import { adminSql } from "../admin-sql";
import { changeAccounts } from "../change-accounts";
import { requireAdmin } from "../require-admin";
import { invitedSql } from "./account-sql";
import { getUser } from "./get-user";
import { invitationSql, invitedDataSql } from "./invitation-sql";
import { invitationToken, tokenHash } from "./invitation-token";

// Its own statement before the next one: at most one link of a person is open.
const replace = statement(
  "replace-invitation",
  `WITH ${adminSql("$2")}
  UPDATE invitations SET replaced_at = now() FROM me WHERE user_id = $1 AND used_at IS NULL AND replaced_at IS NULL`,
);

const insert = statement(
  "invite-again",
  `WITH ${adminSql("$1")}, added AS (
    SELECT u.id, u.name FROM users u WHERE u.id = $2 AND u.active AND ${invitedSql}
  ), ${invitationSql("$3", "$4")}
  SELECT append_audit(invited.user_id, NULL, $5::jsonb || jsonb_build_object('data', ${invitedDataSql})) FROM invited`,
);

/**
 * Mails a new link to somebody who has not set a password yet; the one before works no more. Throws AppError ALREADY_JOINED, FORBIDDEN,
 * NOT_FOUND.
 */
export const inviteAgain = async (caller: Caller, userId: string): Promise<UserDetail> => {
  const { id } = await getUser(userId);
  const invitationId = randomUUID();
  const event = auditJson({ type: "user.invited", ...actorOf(caller), data: { invitationId, expiresAt: "" } });
  const values = [caller.id, id, invitationId, tokenHash(invitationToken(invitationId)), event];
  const invited = await changeAccounts(async (connection) => {
    await replace([id, caller.id], connection);
    return insert(values, connection);
  });
  if (invited.length > 0) return getUser(id);
  await requireAdmin(caller);
  throw new AppError("ALREADY_JOINED", "This person has a password, or may not sign in.");
};
