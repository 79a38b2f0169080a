import { AppError } from "@/domain/errors";
import type { Idempotency } from "./caller";
import { statement } from "./db";

const readAnswer = statement<{ request_hash: string; response: unknown }>(
  "idempotency-answer",
  "SELECT request_hash, response FROM idempotency_keys WHERE user_id = $1 AND key = $2",
);

/** The answer given earlier under this key, or undefined. Throws AppError IDEMPOTENCY_KEY_REUSED when it was another request. */
export const findAnswer = async <Answer>(userId: string, idempotency: Idempotency | undefined): Promise<Answer | undefined> => {
  if (!idempotency) return undefined;
  const [row] = await readAnswer([userId, idempotency.key]);
  if (!row) return undefined;
  if (row.request_hash !== idempotency.requestHash)
    throw new AppError("IDEMPOTENCY_KEY_REUSED", "This Idempotency-Key was already used for another request.");
  return row.response as Answer;
};
