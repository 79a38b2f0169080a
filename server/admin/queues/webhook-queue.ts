import { auditJson } from "../../audit";
import type { Queue } from "./queue";

const columns = `d.id::text AS id, d.type AS kind, CASE WHEN d.status = 'DEAD' THEN 'PARKED' WHEN d.attempts > 0 THEN 'FAILING' ELSE 'WAITING' END AS state,
  d.case_id, d.attempts, d.last_error, d.at AS created_at, CASE WHEN d.status = 'WAITING' THEN d.next_attempt_at END AS next_attempt_at`;

/** Events on their way to subscribers. What was given up is tried anew, as often as at first. */
export const webhookQueue: Queue = {
  rowsSql: `SELECT ${columns} FROM webhook_deliveries d WHERE d.status = 'WAITING'
    UNION ALL SELECT ${columns} FROM webhook_deliveries d WHERE d.status = 'DEAD'`,
  lockSql:
    "SELECT d.id::text AS id FROM webhook_deliveries d, picked WHERE d.id = picked.id::uuid ORDER BY d.id FOR UPDATE OF d SKIP LOCKED",
  retrySql: `retried AS (
    UPDATE webhook_deliveries d SET status = 'WAITING', attempts = 0, ended_at = NULL, next_attempt_at = date_trunc('milliseconds', now())
    FROM chosen, webhook_deliveries was WHERE d.id = chosen.id::uuid AND was.id = d.id AND d.status IN ('WAITING', 'DEAD')
    RETURNING d.id, d.case_id, d.webhook_id, d.type, was.attempts, was.status
  ), woken AS (
    SELECT pg_notify('countersign_webhooks', '') FROM retried LIMIT 1
  ), events AS (
    SELECT me.id AS chain_id, NULL::uuid AS case_id, $4::jsonb || jsonb_build_object('data', jsonb_build_object('deliveryId', r.id,
      'webhookId', r.webhook_id, 'type', r.type, 'attempts', r.attempts, 'parked', r.status = 'DEAD')) AS event
    FROM retried r, me
  )`,
  event: (by) =>
    auditJson({ type: "webhook.retried", ...by, data: { deliveryId: "", webhookId: "", type: "", attempts: 0, parked: false } }),
};
