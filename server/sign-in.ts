import { randomUUID } from "node:crypto";
import { appendAudit, auditArguments } from "./audit";
import { actorOf, type Caller } from "./caller";
import { statement } from "./db";
import { getEnv } from "./env";
import { verifyPassword } from "./password";
import { sessionHours } from "./sessions";
import { limitSignIn } from "./sign-in-limit";

const findAccount = statement<{ id: string; name: string; password_hash: string; usable: boolean }>(
  "find-account",
  "SELECT id, name, password_hash, active AND (NOT demo OR $2::boolean) AS usable FROM users WHERE email = $1",
);

const openSession = statement(
  "open-session",
  `WITH opened AS (
    INSERT INTO sessions (id, user_id, expires_at, ip, user_agent)
    VALUES ($1, $2, now() + interval '${sessionHours} hours', $3, $4) RETURNING id
  )
  SELECT append_audit($5, $6, $7) FROM opened`,
);

/** Chain of refused attempts with an address nobody has. */
const nobody = { id: "00000000-0000-0000-0000-000000000000", name: "unknown" };

export type SignIn = { email: string; password: string } & Pick<Caller, "ip" | "userAgent">;

/**
 * Opens a session. An unknown address takes the same steps and so the same time as a wrong password.
 * @returns the session's id, or null when address or password is wrong. Throws AppError TOO_MANY_REQUESTS.
 */
export const signIn = async ({
  email,
  password,
  ip,
  userAgent,
}: SignIn): Promise<{ sessionId: string; userId: string } | null> => {
  const address = email.trim().toLowerCase();
  const attempt = await limitSignIn(address, ip);
  const [account] = await findAccount([address, getEnv().mode === "demo"]);
  const right = await verifyPassword(account?.password_hash ?? null, password);
  const { id, name } = account ?? nobody;
  const who = { chain: { userId: id }, actor: { id, name }, ip, userAgent };
  if (!account?.usable || !right) {
    await appendAudit({ type: "session.refused", ...who, data: { reason: "BAD_CREDENTIALS" } });
    return null;
  }
  const sessionId = randomUUID();
  const event = auditArguments({
    type: "session.opened",
    ...who,
    ...actorOf({ ...account, email: address, roles: [], ip, userAgent }),
    data: {},
  });
  await openSession([sessionId, id, ip ?? null, userAgent ?? null, ...event]);
  await attempt.succeeded();
  return { sessionId, userId: id };
};
