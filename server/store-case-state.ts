import type { AuditEventData } from "@/domain/audit-event";
import type { CaseState } from "@/domain/case-state";
import { acknowledgeSignals } from "./acknowledge-signals";
import { statement } from "./db";
import { movedEvent, tellWatchersSql } from "./watches/tell-watchers-sql";

// A step whose workflow task was lost with its worker is done again, from a history that is longer by then, and perhaps in another way,
// because a message came meanwhile. Done again alike it changes nothing that was told; another way replaces what was stored, unless
// that knows a longer history than this, which then is the late one.
const store = statement<{ at: string | null }>(
  "store-case-state",
  `WITH given AS (SELECT $3::jsonb AS state, $3::jsonb -> 'history' AS history),
  before AS (
    SELECT s.version, s.state -> 'history' AS history, coalesce((s.state ->> 'historyLength')::int, 0) AS known
    FROM case_snapshots s WHERE s.case_id = $1 FOR UPDATE
  ), judged AS (
    SELECT b.history AS told, CASE
      WHEN b.version IS NULL THEN 'NEW'
      WHEN EXISTS (
        SELECT FROM jsonb_array_elements(g.history) WITH ORDINALITY given_step(step, place)
        JOIN jsonb_array_elements(b.history) WITH ORDINALITY told_step(step, place) USING (place)
        WHERE given_step.step ->> 'to' <> told_step.step ->> 'to'
      ) THEN CASE WHEN $9 >= b.known THEN 'NEW' END
      WHEN $2 > b.version THEN 'NEW'
      WHEN $9 > b.known AND jsonb_array_length(g.history) = jsonb_array_length(b.history) THEN 'AGAIN'
    END AS kind
    FROM given g LEFT JOIN before b ON true
  ), stored AS (
    INSERT INTO case_snapshots AS s (case_id, version, state, as_of)
    SELECT $1, $2, g.state || jsonb_build_object('historyLength', $9::int, 'history', CASE j.kind WHEN 'NEW' THEN g.history ELSE j.told END), now()
    FROM given g, judged j WHERE j.kind IS NOT NULL
    ON CONFLICT (case_id) DO UPDATE SET state = excluded.state, as_of = excluded.as_of,
      version = CASE (SELECT kind FROM judged) WHEN 'NEW' THEN excluded.version ELSE greatest(s.version, excluded.version) END
      WHERE EXISTS (SELECT FROM before) OR s.version < excluded.version
    RETURNING s.case_id
  ), changed AS (
    UPDATE cases c SET stage = $4, status = $5, version = $2, run_id = $6, updated_at = now(),
      closed_at = CASE WHEN $5 = 'OPEN' THEN NULL ELSE now() END
    FROM stored WHERE c.id = stored.case_id
    RETURNING c.id
  ), told AS (
    SELECT append_audit(changed.id, changed.id, event.value)
    FROM changed, judged, jsonb_array_elements($7::jsonb) WITH ORDINALITY AS event(value, place)
    WHERE judged.kind = 'NEW' ORDER BY event.place
  ), entered AS (
    SELECT changed.id FROM changed, judged WHERE judged.kind = 'NEW' AND $10::jsonb IS NOT NULL
  ), ${tellWatchersSql({ from: "entered", stage: "$4::text", step: "$8::text", event: "$10", after: "told" })}, woken AS (
    SELECT pg_notify('countersign_changed', jsonb_build_object('caseId', id, 'taskId', null, 'type', 'case.stateStored')::text)
    FROM changed WHERE (SELECT count(*) FROM told) = 0
  )
  SELECT CASE WHEN j.kind = 'NEW' AND EXISTS (SELECT FROM changed) THEN g.history ELSE coalesce(j.told, s.state -> 'history') END
      #>> ARRAY[$8::text, 'at'] AS at, (SELECT count(*) FROM woken) AS woken, (SELECT count(*) FROM watchers_told) AS watchers
  FROM given g, judged j LEFT JOIN case_snapshots s ON s.case_id = $1`,
);

type Told =
  | "case.validated"
  | "case.creditChecked"
  | "case.approvalsReset"
  | "case.noticeWarned"
  | "case.noticeLimitPassed"
  | "case.nobodyCanDecide"
  | "case.stepFailed"
  | "case.stepContinued"
  | "case.undone"
  | "case.undoFailed"
  | "case.undoneByHand"
  | "case.systemRests"
  | "order.inventoryReserved"
  | "order.inventoryReleased"
  | "order.paymentAuthorised"
  | "order.paymentCaptured"
  | "order.paymentReturned"
  | "order.shipmentCreated"
  | "order.shipmentCancelled";

/** Facts of the step that led to a change, without who and where. */
export type StepEvent = { [Type in Told]: { type: Type; data: AuditEventData[Type]; taskId?: string } }[Told];

export type StoreCaseState = {
  caseId: string;
  state: CaseState;
  /** Events in the history of its workflow when this step was done. */
  historyLength: number;
  /** The stage was entered with this state, not only something within it changed. */
  entered: boolean;
  events: StepEvent[];
  /** Outbox keys of what the workflow has taken since the step before. */
  acknowledges: string[];
  workflowId: string;
  runId: string;
};

/**
 * One statement writes snapshot, case row and audit events; what was stored before is left alone, so that a repeat changes nothing.
 * @returns when the present stage was entered, as stored first
 */
export const storeCaseState = async (change: StoreCaseState): Promise<{ enteredAt: string }> => {
  const { caseId, state, historyLength, entered, events, acknowledges, workflowId, runId } = change;
  const by = { actor: { system: "workflow" as const }, workflowId, runId };
  const last = state.history.at(-1);
  const trail = events.map((event) => ({ ...event, ...by }));
  const stageChanged =
    entered && last
      ? [{ type: "case.stageChanged" as const, ...by, data: { ...last, status: state.status, version: state.version } }]
      : [];
  const all = JSON.stringify([...trail, ...stageChanged]);
  await acknowledgeSignals(acknowledges);
  const place = String(state.history.length - 1);
  const values = [caseId, state.version, JSON.stringify(state), state.stage, state.status, runId, all, place];
  const [stored] = await store([...values, historyLength, entered ? movedEvent : null]);
  return { enteredAt: stored?.at ?? last?.at ?? new Date().toISOString() };
};
