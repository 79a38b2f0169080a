import { auditJson } from "../../audit";
import type { Queue } from "./queue";

/** Mails that were not taken by the mail server yet. None is ever given up, so none is parked. */
export const mailQueue: Queue = {
  // What a mail server says may name the address it was for.
  rowsSql: `SELECT n.id::text AS id, n.kind, CASE WHEN n.last_error IS NOT NULL THEN 'FAILING' ELSE 'WAITING' END AS state, n.case_id, n.attempts,
    regexp_replace(n.last_error, '[^\\s<>:]+@[^\\s<>:]+', '…', 'g') AS last_error, n.created_at, n.next_attempt_at
    FROM notifications n WHERE n.channel = 'EMAIL' AND n.sent_at IS NULL`,
  lockSql:
    "SELECT n.id::text AS id FROM notifications n, picked WHERE n.id = picked.id::uuid ORDER BY n.id FOR UPDATE OF n SKIP LOCKED",
  retrySql: `retried AS (
    UPDATE notifications n SET next_attempt_at = date_trunc('milliseconds', now())
    FROM chosen WHERE n.id = chosen.id::uuid AND n.sent_at IS NULL
    RETURNING n.id, n.case_id, n.user_id, n.kind, n.attempts
  ), events AS (
    SELECT coalesce(r.case_id, r.user_id, me.id) AS chain_id, r.case_id,
      $4::jsonb || jsonb_build_object('data', jsonb_build_object('noticeId', r.id, 'kind', r.kind, 'attempts', r.attempts)) AS event
    FROM retried r, me
  )`,
  event: (by) => auditJson({ type: "notice.retried", ...by, data: { noticeId: "", kind: "", attempts: 0 } }),
};
