import type { Webhook } from "@/domain/webhook";
import { statement } from "../db";
import { webhookJsonSql } from "./webhook-row";

const select = statement<{ webhook: Webhook }>(
  "find-webhooks",
  `SELECT ${webhookJsonSql("w", "u.name")} AS webhook FROM webhooks w JOIN users u ON u.id = w.created_by_id
  WHERE w.removed_at IS NULL ORDER BY w.created_at, w.id`,
);

/** Every subscription there is, oldest first, without secrets. */
export const findWebhooks = async (): Promise<{ items: Webhook[] }> => ({
  items: (await select([])).map(({ webhook }) => webhook),
});
