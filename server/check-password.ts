import { AppError } from "@/domain/errors";
import { appendAudit } from "./audit";
import { actorOf, type Caller } from "./caller";
import { statement } from "./db";
import { verifyPassword } from "./password";
import { limitSignIn } from "./sign-in-limit";

const readHash = statement<{ password_hash: string }>(
  "password-hash",
  "SELECT password_hash FROM users WHERE id = $1 AND active",
);

/**
 * Asks a signed-in person for his password once more. Attempts count together with those to sign in, so that it cannot be guessed here
 * either. Throws AppError WRONG_PASSWORD, TOO_MANY_REQUESTS.
 */
export const checkPassword = async (caller: Caller, password: string): Promise<void> => {
  const attempt = await limitSignIn(caller.email.trim().toLowerCase(), caller.ip);
  const [account] = await readHash([caller.id]);
  if (await verifyPassword(account?.password_hash ?? null, password)) return attempt.succeeded();
  await appendAudit({
    type: "session.refused",
    chain: { userId: caller.id },
    ...actorOf(caller),
    data: { reason: "WRONG_PASSWORD" },
  });
  throw new AppError("WRONG_PASSWORD", "The password is wrong.");
};
