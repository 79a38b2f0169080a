import { createHash, createHmac } from "node:crypto";
import { getEnv } from "../../env";

/**
 * The text of an invitation's link. It is made from the invitation's id and the secret whenever a mail is written, so that it is stored
 * nowhere, not even in the mail queue.
 */
export const invitationToken = (invitationId: string): string =>
  createHmac("sha256", getEnv().SESSION_SECRET).update(`invitation:${invitationId}`).digest("base64url");

/** What is kept of it, hex. */
export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("hex");
