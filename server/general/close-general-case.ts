import type { Actor } from "@/domain/audit-event";
import type { GeneralStage } from "@/domain/general/stages";
import { auditJson } from "../audit";
import { statement } from "../db";
import { isoSql, openTaskSql } from "../sql";
import { movedEvent, tellWatchersSql } from "../watches/tell-watchers-sql";

// Case, then tasks, then trail, as by whoever decides: nobody waits in a circle.
const close = statement(
  "close-general-case",
  `WITH closed AS (
    UPDATE cases c SET status = $2, stage = $2, version = version + 1, closed_at = now(), updated_at = now(),
      assessment = jsonb_strip_nulls(jsonb_build_object('outcome', $3::text))
    WHERE c.workflow_id = $1 AND c.type = 'general' AND c.status = 'OPEN'
    RETURNING c.id, c.version, c.closed_at, jsonb_build_object('from', 'IN_PROGRESS', 'to', $2::text, 'at', ${isoSql("c.closed_at")}) AS step
  ), ended AS (
    UPDATE tasks t SET status = $4, closed_at = now() FROM closed WHERE t.case_id = closed.id AND ${openTaskSql()}
    RETURNING t.id, t.case_id
  ), stored AS (
    UPDATE case_snapshots s SET version = closed.version, as_of = closed.closed_at, state = s.state
      || jsonb_build_object('stage', $2::text, 'status', $2::text, 'version', closed.version, 'history', (s.state -> 'history') || step)
      || CASE WHEN $3::text IS NULL THEN '{}' ELSE jsonb_build_object('result', jsonb_build_object('outcome', $3::text)) END
    FROM closed WHERE s.case_id = closed.id
  ), alerted AS (
    INSERT INTO alerts (id, kind, case_id, task_id, message)
    SELECT gen_random_uuid(), 'case.workflowGone', case_id, id, 'The workflow ended while this task was open' FROM ended WHERE $4 = 'ORPHANED'
  ), told AS (
    SELECT 1 AS place, case_id, $5::jsonb || jsonb_build_object('taskId', id, 'workflowId', $1::text) AS event FROM ended
    UNION ALL
    SELECT 2, id, $6::jsonb || jsonb_build_object('workflowId', $1::text,
      'data', step || jsonb_build_object('status', $2::text, 'version', version)) FROM closed
    ORDER BY place
  ), written AS (
    SELECT append_audit(case_id, case_id, event) FROM told
  ), ${tellWatchersSql({ from: "closed", stage: "$2::text", step: "'end'", event: "$7", after: "written" })}
  SELECT (SELECT count(*) FROM written), (SELECT count(*) FROM watchers_told)`,
);

export type CloseGeneralCase = {
  workflowId: string;
  status: Exclude<GeneralStage, "IN_PROGRESS">;
  /** What came of it, in words. */
  outcome: string | null;
  /** What becomes of tasks that are still open; orphans are told to operations. */
  openTasks: "CANCELLED" | "ORPHANED";
  by: Extract<Actor, { system: string }>;
};

/** Closes the case of a workflow that is not ours, with the tasks that are still open. One that is closed, or is none, stays as it is; its watchers are told. */
export const closeGeneralCase = async ({ workflowId, status, outcome, openTasks, by }: CloseGeneralCase): Promise<void> => {
  const reason = "caseClosed";
  const ended =
    openTasks === "CANCELLED"
      ? auditJson({ type: "task.cancelled", actor: by, data: { reason } })
      : auditJson({ type: "task.orphaned", actor: by, data: { error: "the workflow has ended" } });
  const step = { from: null, to: status, at: "", status, version: 0 };
  const told = auditJson({ type: "case.stageChanged", actor: by, data: step });
  await close([workflowId, status, outcome, openTasks, ended, told, movedEvent]);
};
