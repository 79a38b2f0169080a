import type { Invitation } from "@/domain/admin/account";
import { AppError, type ErrorCode } from "@/domain/errors";
import { statement } from "../../db";
import { isoSql } from "../../sql";
import { tokenHash } from "./invitation-token";

type Standing = "OPEN" | "USED" | "REPLACED" | "EXPIRED";
type Row = Invitation & { standing: Standing };

const select = statement<Row>(
  "read-invitation",
  `SELECT u.name, u.email, u.locale, ${isoSql("i.expires_at")} AS "expiresAt", CASE WHEN i.used_at IS NOT NULL THEN 'USED'
    WHEN i.replaced_at IS NOT NULL THEN 'REPLACED' WHEN i.expires_at <= now() THEN 'EXPIRED' ELSE 'OPEN' END AS standing
  FROM invitations i JOIN users u ON u.id = i.user_id WHERE i.token_hash = $1 AND u.active`,
);

const refusals: Record<Exclude<Standing, "OPEN">, [ErrorCode, string]> = {
  USED: ["INVITATION_USED", "A password was set by this link already; sign in with it."],
  REPLACED: ["INVITATION_REPLACED", "A newer link was mailed since; use that one."],
  EXPIRED: ["INVITATION_EXPIRED", "This link is too old; ask an admin for a new one."],
};

/**
 * Whom a link is for, while it works. Throws AppError INVITATION_UNKNOWN, INVITATION_USED, INVITATION_REPLACED, INVITATION_EXPIRED.
 */
export const readInvitation = async (token: string): Promise<Invitation> => {
  const [row] = await select([tokenHash(token)]);
  if (!row) throw new AppError("INVITATION_UNKNOWN", "There is no such invitation.");
  const { standing, ...invitation } = row;
  if (standing !== "OPEN") throw new AppError(...refusals[standing]);
  return invitation;
};
