import { randomUUID } from "node:crypto";
import { AppError } from "@/domain/errors";
import { auditJson } from "../../audit";
import type { Caller } from "../../caller";
import { statement } from "../../db";
import { hashPassword } from "../../password";
import { sessionHours } from "../../sessions";
import { tokenHash } from "./invitation-token";
import { readInvitation } from "./read-invitation";

const accept = statement(
  "accept-invitation",
  `WITH used AS (
    UPDATE invitations i SET used_at = now() FROM users u
    WHERE i.token_hash = $1 AND i.used_at IS NULL AND i.replaced_at IS NULL AND i.expires_at > now() AND u.id = i.user_id AND u.active
    RETURNING i.id, i.user_id, u.name
  ), changed AS (
    UPDATE users SET password_hash = $2 FROM used WHERE users.id = used.user_id RETURNING users.id
  ), opened AS (
    INSERT INTO sessions (id, user_id, expires_at, ip, user_agent)
    SELECT $3, id, now() + interval '${sessionHours} hours', $4, $5 FROM changed RETURNING id
  ), told AS (
    SELECT 1 AS place, $6::jsonb || jsonb_build_object('data', jsonb_build_object('invitationId', id)) AS event FROM used
    UNION ALL SELECT 2, $7::jsonb FROM opened
  )
  SELECT append_audit(used.user_id, NULL, event || jsonb_build_object('actor', jsonb_build_object('id', used.user_id, 'name', used.name)))
  FROM used, told ORDER BY told.place`,
);

/**
 * Sets the password of whoever was sent the link, once, and signs him in. @returns the session's id. Throws AppError as readInvitation does.
 */
export const acceptInvitation = async (
  { token, password }: { token: string; password: string },
  { ip, userAgent }: Pick<Caller, "ip" | "userAgent">,
): Promise<string> => {
  // A password is hashed for links that work only: it costs more than anything else here.
  await readInvitation(token);
  const sessionId = randomUUID();
  const who = { actor: { id: "", name: "" }, ip, userAgent };
  const joined = auditJson({ type: "user.joined", ...who, data: { invitationId: "" } });
  const opened = auditJson({ type: "session.opened", ...who, data: {} });
  const hash = await hashPassword(password);
  const done = await accept([tokenHash(token), hash, sessionId, ip ?? null, userAgent ?? null, joined, opened]);
  if (done.length > 0) return sessionId;
  await readInvitation(token);
  throw new AppError("UNAVAILABLE", "The password could not be stored; try again.", { retryAfter: 1 });
};
