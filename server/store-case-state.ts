import type { AuditEventData } from "@/domain/audit-event";
import type { CaseState } from "@/domain/case-state";
import { acknowledgeSignal } from "./acknowledge-signal";
import { statement } from "./db";

const store = statement<{ at: string | null }>(
  "store-case-state",
  `WITH stored AS (
    INSERT INTO case_snapshots (case_id, version, state, as_of) VALUES ($1, $2, $3, now())
    ON CONFLICT (case_id) DO UPDATE SET version = excluded.version, state = excluded.state, as_of = excluded.as_of
      WHERE case_snapshots.version < excluded.version
    RETURNING case_id
  ), changed AS (
    UPDATE cases c SET stage = $4, status = $5, version = $2, run_id = $6, updated_at = now(),
      closed_at = CASE WHEN $5 = 'OPEN' THEN NULL ELSE now() END
    FROM stored WHERE c.id = stored.case_id
    RETURNING c.id
  ), told AS (
    SELECT append_audit(changed.id, changed.id, event.value)
    FROM changed, jsonb_array_elements($7::jsonb) WITH ORDINALITY AS event(value, place) ORDER BY event.place
  ), woken AS (
    SELECT pg_notify('countersign_changed', jsonb_build_object('caseId', id, 'taskId', null, 'type', 'case.stateStored')::text)
    FROM changed WHERE (SELECT count(*) FROM told) = 0
  )
  SELECT CASE WHEN (SELECT count(*) FROM changed) = 1 THEN $3::jsonb #>> place.path ELSE s.state #>> place.path END AS at,
    (SELECT count(*) FROM woken) AS woken
  FROM (SELECT ARRAY['history', $8::text, 'at'] AS path) place LEFT JOIN case_snapshots s ON s.case_id = $1`,
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
  | "case.undone";

/** Facts of the step that led to a change, without who and where. */
export type StepEvent = { [Type in Told]: { type: Type; data: AuditEventData[Type]; taskId?: string } }[Told];

export type StoreCaseState = {
  caseId: string;
  state: CaseState;
  /** The stage was entered with this state, not only something within it changed. */
  entered: boolean;
  events: StepEvent[];
  /** Outbox keys of what the workflow has taken since the step before. */
  acknowledges: string[];
  workflowId: string;
  runId: string;
};

/**
 * One statement writes snapshot, case row and audit events; a version stored before is left alone, so that a repeat changes nothing.
 * @returns when the present stage was entered, as stored first
 */
export const storeCaseState = async (change: StoreCaseState): Promise<{ enteredAt: string }> => {
  const { caseId, state, entered, events, acknowledges, workflowId, runId } = change;
  const by = { actor: { system: "workflow" as const }, workflowId, runId };
  const last = state.history.at(-1);
  const trail = events.map((event) => ({ ...event, ...by }));
  const stageChanged =
    entered && last
      ? [{ type: "case.stageChanged" as const, ...by, data: { ...last, status: state.status, version: state.version } }]
      : [];
  const all = JSON.stringify([...trail, ...stageChanged]);
  for (const dedupeKey of acknowledges) await acknowledgeSignal(dedupeKey);
  const place = String(state.history.length - 1);
  const [stored] = await store([caseId, state.version, JSON.stringify(state), state.stage, state.status, runId, all, place]);
  return { enteredAt: stored?.at ?? last?.at ?? new Date().toISOString() };
};
