import type pg from "pg";
import { auditJson } from "./audit";
import { statement } from "./db";
import type { StartOrSignal } from "./deliver";
import { openTaskSql } from "./sql";

export type OutboxRow = StartOrSignal & { id: number; attempts: number; acknowledged: boolean };

/** Whether an outbox row answers a task that brought its form with it. Its workflow is not ours and acknowledges nothing: delivered is taken. */
const answersFormSql = (row: string): string => `EXISTS (SELECT FROM tasks t WHERE t.id = ${row}.task_id AND t.form IS NOT NULL)`;

// The oldest unsent row of a workflow, so that what happened in a case arrives in order; rows another relay holds are passed over.
const takeNext = statement<OutboxRow>(
  "outbox-take",
  `SELECT o.id, o.case_id AS "caseId", o.workflow_id AS "workflowId", o.kind, o.name, o.payload, o.attempts,
    o.acknowledged_at IS NOT NULL AS acknowledged, CASE WHEN ${answersFormSql("o")} THEN o.dedupe_key END AS "onceAs"
  FROM outbox o
  WHERE o.sent_at IS NULL AND o.parked_at IS NULL AND o.next_attempt_at <= now()
    AND NOT EXISTS (SELECT FROM outbox earlier WHERE earlier.workflow_id = o.workflow_id AND earlier.id < o.id
      AND earlier.sent_at IS NULL AND earlier.parked_at IS NULL)
  ORDER BY o.id LIMIT 1 FOR UPDATE OF o SKIP LOCKED`,
);

/** Takes the next row that may be sent now and locks it until the connection's transaction ends. */
export const takeOutboxRow = async (on: pg.PoolClient): Promise<OutboxRow | undefined> => (await takeNext([], on))[0];

const markDecision = statement(
  "outbox-sent",
  `WITH sent AS (
    UPDATE outbox SET sent_at = now(), attempts = attempts + 1, last_error = NULL,
      acknowledged_at = CASE WHEN ${answersFormSql("outbox")} THEN now() ELSE acknowledged_at END WHERE id = $1
    RETURNING case_id, workflow_id, kind, decision_id, ${answersFormSql("outbox")} AS taken
  ), delivered AS (
    UPDATE decisions d SET delivered_at = now(), acknowledged_at = CASE WHEN sent.taken THEN now() ELSE d.acknowledged_at END
    FROM sent WHERE d.id = sent.decision_id AND d.delivered_at IS NULL
    RETURNING d.id, d.task_id
  ), told AS (
    SELECT $2::jsonb || jsonb_build_object('taskId', delivered.task_id, 'workflowId', sent.workflow_id, 'data',
      jsonb_build_object('decisionId', delivered.id, 'delivery', CASE WHEN sent.taken THEN 'ACKNOWLEDGED' ELSE 'DELIVERED' END)) AS event, sent.case_id FROM delivered, sent
    UNION ALL
    SELECT $3::jsonb || jsonb_build_object('workflowId', sent.workflow_id,
      'data', jsonb_build_object('workflowId', sent.workflow_id, 'runId', $4::text)), sent.case_id FROM sent
    WHERE sent.kind = 'START' AND $4::text IS NOT NULL
  )
  SELECT append_audit(case_id, case_id, event) FROM told`,
);

const system = { actor: { system: "relay" as const } };
const deliveredEvent = auditJson({
  ...system,
  type: "task.decisionDelivered",
  data: { decisionId: "", delivery: "DELIVERED" },
});
const startedEvent = auditJson({ ...system, type: "case.startDelivered", data: { workflowId: "", runId: null } });

/** Marks a row as sent, its decision as delivered, and tells the trail. @param runId of a workflow started just now */
export const markSent = async (on: pg.PoolClient, id: number, runId: string | null): Promise<void> => {
  await markDecision([id, deliveredEvent, startedEvent, runId], on);
};

const postpone = statement(
  "outbox-postpone",
  "UPDATE outbox SET attempts = attempts + 1, last_error = $2, next_attempt_at = now() + $3 * interval '1 millisecond' WHERE id = $1",
);

/** Leaves a row for later. @param ms how much later */
export const postponeRow = async (on: pg.PoolClient, id: number, error: string, ms: number): Promise<void> => {
  await postpone([id, error.slice(0, 500), ms], on);
};

const park = statement(
  "outbox-park",
  `WITH parked AS (
    UPDATE outbox o SET parked_at = now(), attempts = attempts + 1, last_error = $2 FROM cases c
    WHERE o.id = $1 AND c.id = o.case_id
    RETURNING o.case_id, o.workflow_id, o.kind, o.name, o.task_id, c.status
  ), orphaned AS (
    UPDATE tasks t SET status = 'ORPHANED', closed_at = coalesce(t.closed_at, now()) FROM parked
    WHERE (t.id = parked.task_id OR ($5 AND t.workflow_id = parked.workflow_id AND ${openTaskSql()}))
    RETURNING t.id
  ), alert AS (
    INSERT INTO alerts (id, kind, case_id, task_id, message)
    SELECT gen_random_uuid(), 'outbox.parked', case_id, task_id, kind || ' ' || name || ' can never be delivered: ' || $2 FROM parked
    WHERE task_id IS NOT NULL OR status = 'OPEN'
  ), told AS (
    SELECT 1 AS place, case_id, $3::jsonb || jsonb_build_object('workflowId', workflow_id, 'taskId', task_id,
      'data', jsonb_build_object('kind', kind || ' ' || name, 'error', $2::text)) AS event FROM parked
    UNION ALL
    SELECT 2, parked.case_id, $4::jsonb || jsonb_build_object('workflowId', parked.workflow_id, 'taskId', orphaned.id,
      'data', jsonb_build_object('error', $2::text)) FROM orphaned, parked
    ORDER BY place
  )
  SELECT append_audit(case_id, case_id, event) FROM told`,
);

const parkedEvent = auditJson({ ...system, type: "case.parked", data: { kind: "", error: "" } });
const orphanedEvent = auditJson({ ...system, type: "task.orphaned", data: { error: "" } });

/**
 * Sets a row aside that can never be delivered: its task becomes ORPHANED, operations get an alert, the trail an event. Nothing else waits.
 * @param workflowGone the open tasks of this workflow are orphans as well
 */
export const parkRow = async (on: pg.PoolClient, id: number, error: string, workflowGone: boolean): Promise<void> => {
  await park([id, error.slice(0, 500), parkedEvent, orphanedEvent, workflowGone], on);
};

const resend = statement<{ id: number }>(
  "outbox-resend",
  `UPDATE outbox SET sent_at = NULL, next_attempt_at = now()
  WHERE sent_at IS NOT NULL AND acknowledged_at IS NULL AND parked_at IS NULL
    AND sent_at < now() - $1 * power(2, least(attempts - 1, 6)) * interval '1 second'
  RETURNING id`,
);

/** Sends again what was sent and never acknowledged, ever more rarely. @param seconds how long the first wait is @returns how many */
export const resendUnacknowledged = async (seconds: number): Promise<number> => (await resend([seconds])).length;
