import { randomUUID } from "node:crypto";
import { AppError } from "@/domain/errors";
import type { DecisionReceipt } from "@/domain/task";
import { whyNotDecide } from "@/domain/task-rules";
import { isUuid } from "./access";
import { auditJson } from "./audit";
import { actorOf, type Caller, type Idempotency } from "./caller";
import { statement } from "./db";
import { isUniqueViolation } from "./db-errors";
import { findAnswer } from "./idempotency";
import { actsForSql, mayDecideSql, notHeldByOtherSql } from "./may-decide-sql";
import { readByForm } from "./read-by-form";
import { amountOf, type GivenDecision, readDecision } from "./read-decision";
import { readTask } from "./read-task";
import { refuseTask } from "./refuse-task";
import { isoSql, meSql, openTaskSql } from "./sql";
import { situationOf } from "./task-situation";

// The case's row is held, as it is by who asks to stop the case: of a last decision and such a request one comes first.
// $5 holds the decision's data by task type, parsed for each type whose form it fits, or by the form the task brought with it ($11); such a
// task is answered with all of it. Whoever looks at another open task of the case has
// not seen this decision. Tasks are touched before the trail, as by everybody else: nobody waits in a circle.
const decide = statement<{ receipt: DecisionReceipt }>(
  "decide-task",
  `WITH ${meSql("$2")}, held AS (
    SELECT * FROM cases WHERE id = (SELECT case_id FROM tasks WHERE id = $1) FOR NO KEY UPDATE
  ), won AS (
    UPDATE tasks t SET status = 'DECIDED', closed_at = now()
    FROM me, held c
    WHERE t.id = $1 AND c.id = t.case_id AND t.version = $3 AND $5::jsonb ? t.type AND (t.form IS NOT NULL) = $11
      AND ${notHeldByOtherSql}
      AND ${mayDecideSql("greatest(t.amount, $6::bigint)")}
      AND coalesce($6::bigint <= t.amount_ceiling, true) AND (t.outcomes IS NULL OR $4 = ANY (t.outcomes))
      AND NOT EXISTS (SELECT FROM idempotency_keys k WHERE k.user_id = $2 AND k.key = $8)
    RETURNING t.id, t.case_id, t.workflow_id, t.level, t.signal, t.four_eyes, t.task_key, me.name AS by, $5::jsonb -> t.type AS data, t.closed_at AS at,
      ${actsForSql} AS for_id
  ), decided AS (
    INSERT INTO decisions (id, task_id, case_id, level, outcome, data, seen_version, decided_by_id, decided_at, four_eyes, for_id)
    SELECT $7, id, case_id, level, $4, data, $3, $2, at, four_eyes, for_id FROM won
    RETURNING jsonb_build_object('decisionId', id, 'taskId', task_id, 'outcome', outcome, 'decidedAt', ${isoSql("decided_at")},
      'delivery', 'RECORDED') AS receipt
  ), queued AS (
    INSERT INTO outbox (case_id, workflow_id, kind, name, payload, dedupe_key, task_id, decision_id)
    SELECT won.case_id, won.workflow_id, 'SIGNAL', won.signal,
      receipt - 'delivery' || CASE WHEN $11 THEN jsonb_build_object('taskKey', won.task_key, 'data', won.data,
        'by', jsonb_build_object('id', $2::uuid, 'name', won.by)) ELSE '{}' END, 'decision:' || $7::text, won.id, $7
    FROM won, decided
  ), key AS (
    INSERT INTO idempotency_keys (user_id, key, request_hash, response)
    SELECT $2, $8, $9, receipt FROM decided WHERE $8::text IS NOT NULL
  )
  SELECT receipt,
    CASE WHEN EXISTS (SELECT FROM tasks other WHERE other.case_id = won.case_id AND other.id <> won.id AND ${openTaskSql("other")})
      THEN change_facts(won.case_id, 'decisionTaken', jsonb_build_object('level', won.level, 'outcome', $4::text, 'by', won.by)) END,
    append_audit(won.case_id, won.case_id, $10::jsonb || jsonb_build_object('workflowId', won.workflow_id,
      'data', $10::jsonb -> 'data' || jsonb_strip_nulls(jsonb_build_object('level', won.level,
        'forId', won.for_id)) || jsonb_build_object('data', won.data)))
  FROM won, decided`,
);

export type DecideTask = {
  caller: Caller;
  taskId: string;
  decision: GivenDecision;
  /** `version` of the task the person looked at. */
  seenVersion: number;
  idempotency?: Idempotency | undefined;
};

type ByType = Record<string, Record<string, unknown>>;

/** @param brought the data is read by the form the task brought with it */
const store = async (request: DecideTask, byType: ByType, brought: boolean): Promise<DecisionReceipt | undefined> => {
  const { caller, taskId, seenVersion, idempotency, decision } = request;
  const { outcome } = decision;
  if (!isUuid(taskId) || Object.keys(byType).length === 0) return undefined;
  const decisionId = randomUUID();
  const event = auditJson({
    type: "task.decided",
    ...actorOf(caller),
    taskId,
    data: { decisionId, outcome, level: 0, seenVersion, data: null },
  });
  const key = [idempotency?.key ?? null, idempotency?.requestHash ?? null];
  const how = [taskId, caller.id, seenVersion, outcome, JSON.stringify(byType), amountOf(byType), decisionId];
  // Two requests with one key on two tasks: the later one loses at the key and is explained by what the first one stored.
  const stored = await decide([...how, ...key, event, brought]).catch((error: unknown) => {
    if (isUniqueViolation(error)) return [];
    throw error;
  });
  return stored[0]?.receipt;
};

/** @param tried read by the form the task brought with it; undefined before that */
const explain = async (request: DecideTask, approvedAmount: number | null, tried?: ByType): Promise<DecisionReceipt> => {
  const { caller, taskId, decision, seenVersion, idempotency } = request;
  const { row, person } = await readTask(caller, taskId);
  const earlier = await findAnswer<DecisionReceipt>(caller.id, idempotency);
  if (earlier) return earlier;
  const granted = row.form && !tried ? null : approvedAmount;
  const refusal = whyNotDecide(situationOf(row, person), granted ?? undefined, decision.outcome);
  if (refusal) return refuseTask(caller, row, "decide", refusal);
  const brought = row.form && { [row.type]: await readByForm(row.form, row.case_id, decision) };
  if (!brought) readDecision(decision).require(row.type);
  if (row.version !== seenVersion)
    throw new AppError("CHANGED_MEANWHILE", "The case changed since you opened it.", {
      params: { version: row.version, seenVersion, changes: row.changes.filter(({ version }) => version > seenVersion) },
    });
  if (brought && !tried) return (await store(request, brought, true)) ?? explain(request, amountOf(brought), brought);
  throw new AppError("UNAVAILABLE", "The task changed at this very moment; try again.", { retryAfter: 1 });
};

/**
 * Decides a task: decision, closed task, audit event, queued signal and idempotency key are one statement, which stores all of it
 * or nothing. The statement checks every rule of domain/task-rules.ts again; those rules then explain a refusal.
 * Throws AppError with the rule's code, CHANGED_MEANWHILE, VALIDATION_FAILED, IDEMPOTENCY_KEY_REUSED, NOT_FOUND.
 */
export const decideTask = async (request: DecideTask): Promise<DecisionReceipt> => {
  const { byType } = readDecision(request.decision);
  return (await store(request, byType, false)) ?? explain(request, amountOf(byType));
};
