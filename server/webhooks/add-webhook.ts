import { randomUUID } from "node:crypto";
import { AppError } from "@/domain/errors";
import { type AddedWebhook, type AddWebhook, mostWebhooks, type Webhook } from "@/domain/webhook";
import { adminSql } from "../admin/admin-sql";
import { requireAdmin } from "../admin/require-admin";
import { auditJson } from "../audit";
import { actorOf, type Caller, type Idempotency } from "../caller";
import { statement } from "../db";
import { findAnswer } from "../idempotency";
import { checkUrl } from "./check-url";
import { newSecret, openSecret, sealSecret } from "./sealed-secret";
import { webhookJsonSql } from "./webhook-row";

// The answer that is kept for a repeat is without the secret.
const add = statement<{ webhook: Webhook }>(
  "add-webhook",
  `WITH ${adminSql("$1")}, given AS (
    SELECT $2::uuid AS id, $3::text AS url, $4::text[] AS types, $5::text AS secret, me.id AS created_by_id, now()::timestamptz(3) AS created_at,
      me.name
    FROM me WHERE (SELECT count(*) FROM webhooks WHERE removed_at IS NULL) < ${mostWebhooks}
  ), answer AS (
    SELECT ${webhookJsonSql("given", "given.name")} AS answer FROM given
  ), key AS (
    INSERT INTO idempotency_keys (user_id, key, request_hash, response)
    SELECT $1::uuid, $6, $7, answer FROM answer WHERE $6::text IS NOT NULL ON CONFLICT DO NOTHING RETURNING key
  ), added AS (
    INSERT INTO webhooks (id, url, types, secret, created_by_id, created_at)
    SELECT id, url, types, secret, created_by_id, created_at FROM given WHERE $6::text IS NULL OR EXISTS (SELECT FROM key)
    RETURNING id
  )
  SELECT answer AS webhook, append_audit($1, NULL, $8::jsonb) FROM added, answer`,
);

const readSecret = statement<{ secret: string }>("webhook-secret", "SELECT secret FROM webhooks WHERE id = $1");

const earlierAnswer = async (caller: Caller, idempotency: Idempotency | undefined): Promise<AddedWebhook | undefined> => {
  const webhook = await findAnswer<Webhook>(caller.id, idempotency);
  const [row] = webhook ? await readSecret([webhook.id]) : [];
  return webhook && row && { ...webhook, secret: openSecret(webhook.id, row.secret) };
};

/**
 * From now on events of these types are told to an address. The trail keeps where to, without what may be secret in the address.
 * Throws AppError VALIDATION_FAILED, FORBIDDEN, IDEMPOTENCY_KEY_REUSED.
 */
export const addWebhook = async (
  caller: Caller,
  { url, types }: AddWebhook,
  idempotency?: Idempotency,
): Promise<AddedWebhook> => {
  checkUrl(url);
  const repeated = await earlierAnswer(caller, idempotency);
  if (repeated) return repeated;
  const [id, secret, wanted] = [randomUUID(), newSecret(), [...new Set(types)].sort()];
  const data = { webhookId: id, origin: new URL(url).origin, types: wanted };
  const event = auditJson({ type: "webhook.added", ...actorOf(caller), data });
  const key = [idempotency?.key ?? null, idempotency?.requestHash ?? null];
  const [added] = await add([caller.id, id, url, wanted, sealSecret(id, secret), ...key, event]);
  if (added) return { ...added.webhook, secret };
  const answer = await earlierAnswer(caller, idempotency);
  if (answer) return answer;
  await requireAdmin(caller);
  const message = `There are ${mostWebhooks} subscriptions already; end one first.`;
  throw new AppError("VALIDATION_FAILED", message, { errors: [{ path: "url", code: "too_many", message }] });
};
