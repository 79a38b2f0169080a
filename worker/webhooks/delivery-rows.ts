import { statement } from "@/server/db";
import { isoSql } from "@/server/sql";

/** An event on its way to a subscriber, taken by this worker alone. */
export type Delivery = {
  id: string;
  webhookId: string;
  url: string;
  /** Sealed. */
  secret: string;
  caseId: string;
  seq: number;
  type: string;
  taskId: string | null;
  at: string;
  attempts: number;
};

/** Seconds a worker has for one delivery; after that another takes it up. */
const leaseSeconds = 30;

const selectDue = statement<{ id: string }>(
  "webhooks-due",
  `SELECT w.id FROM webhooks w WHERE w.removed_at IS NULL
    AND EXISTS (SELECT FROM webhook_deliveries d WHERE d.webhook_id = w.id AND d.status = 'WAITING' AND d.next_attempt_at <= now())`,
);

/** Subscriptions for which something is due. */
export const findDueWebhooks = async (): Promise<string[]> => (await selectDue([])).map(({ id }) => id);

// Taken for a while instead of locked: an answer takes longer than a row should be held, and a worker that dies gives it back by itself.
// Of a case only the first that waits is taken, whoever has it: events of a case arrive in their order.
const take = statement<Delivery>(
  "webhook-take",
  `UPDATE webhook_deliveries d SET attempts = d.attempts + 1, next_attempt_at = now() + ${leaseSeconds} * interval '1 second'
  FROM webhooks w
  WHERE w.id = d.webhook_id AND d.id = (
    SELECT f.id FROM webhook_deliveries f JOIN webhooks o ON o.id = f.webhook_id
    WHERE f.webhook_id = $1 AND o.removed_at IS NULL AND f.status = 'WAITING' AND f.next_attempt_at <= now()
      AND NOT EXISTS (SELECT FROM webhook_deliveries e
        WHERE e.webhook_id = f.webhook_id AND e.case_id = f.case_id AND e.status = 'WAITING' AND e.seq < f.seq)
    ORDER BY f.next_attempt_at, f.seq LIMIT 1 FOR UPDATE OF f SKIP LOCKED)
  RETURNING d.id, d.webhook_id AS "webhookId", w.url, w.secret, d.case_id AS "caseId", d.seq, d.type, d.task_id AS "taskId",
    ${isoSql("d.at")} AS at, d.attempts`,
);

/** Takes the next event for a subscription. */
export const takeDelivery = async (webhookId: string): Promise<Delivery | undefined> => (await take([webhookId]))[0];

/** Notes that `$1` was taken by its subscriber. */
export const markDelivered = statement(
  "webhook-delivered",
  "UPDATE webhook_deliveries SET status = 'DELIVERED', ended_at = now(), last_error = NULL WHERE id = $1 AND status = 'WAITING'",
);

/** Gives `$1` up because of `$2`; those of its case behind it go on. */
export const giveUp = statement(
  "webhook-give-up",
  "UPDATE webhook_deliveries SET status = 'DEAD', ended_at = now(), last_error = $2 WHERE id = $1 AND status = 'WAITING'",
);

/** Leaves `$1` for `$3` milliseconds later because of `$2`, and with it those of its case that wait behind it. */
export const postpone = statement(
  "webhook-postpone",
  `UPDATE webhook_deliveries d SET next_attempt_at = now() + $3 * interval '1 millisecond',
    last_error = CASE WHEN d.id = failed.id THEN $2 ELSE d.last_error END
  FROM webhook_deliveries failed
  WHERE failed.id = $1 AND failed.status = 'WAITING' AND d.webhook_id = failed.webhook_id AND d.case_id = failed.case_id AND d.status = 'WAITING'`,
);
