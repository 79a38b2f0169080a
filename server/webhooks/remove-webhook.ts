import { AppError } from "@/domain/errors";
import { isUuid } from "../access";
import { adminSql } from "../admin/admin-sql";
import { requireAdmin } from "../admin/require-admin";
import { auditJson } from "../audit";
import { actorOf, type Caller } from "../caller";
import { statement } from "../db";

const remove = statement(
  "remove-webhook",
  `WITH ${adminSql("$1")}, ended AS (
    UPDATE webhooks w SET removed_at = now() FROM me WHERE w.id = $2 AND w.removed_at IS NULL RETURNING w.id
  ), dropped AS (
    UPDATE webhook_deliveries d SET status = 'DROPPED', ended_at = now() FROM ended
    WHERE d.webhook_id = ended.id AND d.status IN ('WAITING', 'DEAD') RETURNING d.id
  )
  SELECT append_audit($1, NULL, jsonb_set($3::jsonb, '{data,dropped}', to_jsonb((SELECT count(*) FROM dropped)))) FROM ended`,
);

/** Ends a subscription; what still waits is not sent any more. Throws AppError NOT_FOUND, FORBIDDEN. */
export const removeWebhook = async (caller: Caller, id: string): Promise<void> => {
  const event = auditJson({ type: "webhook.removed", ...actorOf(caller), data: { webhookId: id, dropped: 0 } });
  const removed = isUuid(id) ? await remove([caller.id, id, event]) : [];
  if (removed.length > 0) return;
  await requireAdmin(caller);
  throw new AppError("NOT_FOUND", "There is no such subscription.");
};
