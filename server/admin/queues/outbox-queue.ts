import { auditJson } from "../../audit";
import type { Queue } from "./queue";

const columns = `o.id::text AS id, o.kind || ' ' || o.name AS kind,
  CASE WHEN o.parked_at IS NOT NULL THEN 'PARKED' WHEN o.last_error IS NOT NULL THEN 'FAILING' ELSE 'WAITING' END AS state,
  o.case_id, o.attempts, o.last_error, o.created_at, CASE WHEN o.parked_at IS NULL THEN o.next_attempt_at END AS next_attempt_at`;

/**
 * Starts and signals on their way to the engine. What was parked takes its turn again: its task is decided, as it was, and the alert is
 * dealt with; should it fail for good once more, both come back.
 */
export const outboxQueue: Queue = {
  rowsSql: `SELECT ${columns} FROM outbox o WHERE o.sent_at IS NULL AND o.parked_at IS NULL
    UNION ALL SELECT ${columns} FROM outbox o WHERE o.parked_at IS NOT NULL`,
  lockSql:
    "SELECT o.id::text AS id FROM outbox o, picked WHERE o.id = picked.id::bigint ORDER BY o.id FOR UPDATE OF o SKIP LOCKED",
  retrySql: `retried AS (
    UPDATE outbox o SET parked_at = NULL, next_attempt_at = date_trunc('milliseconds', now())
    FROM chosen, outbox was WHERE o.id = chosen.id::bigint AND was.id = o.id AND o.sent_at IS NULL
    RETURNING o.id, o.case_id, o.workflow_id, o.task_id, o.kind || ' ' || o.name AS kind, o.attempts, o.last_error, was.parked_at
  ), task_back AS (
    UPDATE tasks t SET status = 'DECIDED' FROM retried r
    WHERE t.id = r.task_id AND t.status = 'ORPHANED' AND r.parked_at IS NOT NULL AND EXISTS (SELECT FROM decisions d WHERE d.task_id = t.id)
  ), alert_gone AS (
    UPDATE alerts a SET resolved_at = now() FROM retried r
    WHERE r.parked_at IS NOT NULL AND a.kind = 'outbox.parked' AND a.case_id = r.case_id AND a.task_id IS NOT DISTINCT FROM r.task_id
      AND a.resolved_at IS NULL
  ), woken AS (
    SELECT pg_notify('countersign_outbox', '') FROM retried LIMIT 1
  ), events AS (
    SELECT r.case_id AS chain_id, r.case_id, $4::jsonb || jsonb_build_object('taskId', r.task_id, 'workflowId', r.workflow_id, 'data',
      jsonb_build_object('kind', r.kind, 'attempts', r.attempts, 'error', r.last_error, 'parked', r.parked_at IS NOT NULL)) AS event
    FROM retried r
  )`,
  event: (by) => auditJson({ type: "case.deliveryRetried", ...by, data: { kind: "", attempts: 0, error: null, parked: false } }),
};
