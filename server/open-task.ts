import { caseTypes } from "@/domain/case-types";
import { auditJson } from "./audit";
import { countDeciders } from "./count-deciders";
import { statement } from "./db";
import type { TaskToOpen } from "./read-task-input";
import { isoSql } from "./sql";

const { numberPrefix, firstStage } = caseTypes.general;

type Row = { id: string; case_id: string; due_at: string };

// Without a case ($2) it is that of the workflow, made here when there is none; then the trail begins with it.
const insertTask = statement<Row>(
  "open-task",
  `WITH known AS (
    SELECT c.id, c.type, c.amount, c.currency FROM cases c WHERE c.id = $2 AND NOT (c.type = 'general' AND c.status <> 'OPEN')
    UNION ALL
    SELECT c.id, c.type, c.amount, c.currency FROM cases c
    WHERE $2::uuid IS NULL AND c.workflow_id = $3 AND NOT (c.type = 'general' AND c.status <> 'OPEN')
  ), made AS (
    INSERT INTO cases (id, type, number, title, stage, amount, currency, data, workflow_id, run_id)
    SELECT gen_random_uuid(), 'general', '${numberPrefix}-' || lpad(nextval('case_number_seq')::text, 6, '0'), $21, '${firstStage}', $22, $23, '{}',
      $3, $24
    WHERE $2::uuid IS NULL AND NOT EXISTS (SELECT FROM cases c WHERE c.workflow_id = $3)
    ON CONFLICT (workflow_id) DO NOTHING
    RETURNING id, type, number, amount, currency, created_at
  ), snapshot AS (
    INSERT INTO case_snapshots (case_id, version, state, as_of)
    SELECT id, 1, jsonb_build_object('stage', '${firstStage}', 'status', 'OPEN', 'version', 1, 'tasks', '[]'::jsonb, 'timers', '[]'::jsonb,
      'unknownSignals', 0, 'history', jsonb_build_array(jsonb_build_object('from', null, 'to', '${firstStage}', 'at', ${isoSql("created_at")}))), created_at
    FROM made
  ), opened AS (
    INSERT INTO tasks (id, case_id, case_type, workflow_id, task_key, type, title, level, review_levels, priority, required_roles, limit_applies,
      amount, currency, due_at, facts, signal, amount_ceiling, four_eyes, outcomes, seat, form,
      policy_id, policy_version, calendar_id, calendar_version, mark_at, marks_passed)
    SELECT $1, c.id, c.type, $3, $4, $5, $6, $7, $8, $9, $10, $11, c.amount, c.currency, $12, $13, $14, $16, $17, $18, $19, $20, $26, $27, $28, $29, $30, $31
    FROM (SELECT * FROM known UNION ALL SELECT id, type, amount, currency FROM made) c
    ON CONFLICT (workflow_id, task_key) DO NOTHING
    RETURNING id, case_id, version, due_at
  ), told AS (
    SELECT 1 AS place, id AS case_id, jsonb_set($25::jsonb, '{data,number}', to_jsonb(number)) AS event FROM made
    UNION ALL
    SELECT 2, case_id, jsonb_set($15::jsonb, '{data,version}', to_jsonb(version)) FROM opened
    ORDER BY place
  ), trail AS (SELECT append_audit(case_id, case_id, event) FROM told)
  SELECT id, case_id, ${isoSql("due_at")} AS due_at FROM opened WHERE (SELECT count(*) FROM trail) > 0
  UNION ALL
  SELECT t.id, t.case_id, ${isoSql("t.due_at")} FROM tasks t JOIN known ON known.id = t.case_id WHERE t.workflow_id = $3 AND t.task_key = $4`,
);

/** The task as it stands, with its case, the due time it was first opened with, and how many people may decide it now (`countDeciders`). */
export type OpenedTask = { taskId: string; caseId: string; dueAt: string; deciders: number | null };

const eventsOf = (task: TaskToOpen, workflowId: string, runId: string) => {
  const { type, level, requiredRoles, dueAt, case: made } = task;
  const by = { actor: { system: "workflow" as const }, workflowId, runId };
  const amount = { amount: made?.amount ?? null, currency: made?.currency ?? null };
  return {
    made: auditJson({ type: "case.created", ...by, data: { type: "general", number: "", ...amount, onBehalf: false } }),
    opened: auditJson({
      type: "task.opened",
      ...by,
      taskId: task.taskId,
      data: { type, level, requiredRoles, dueAt, version: 1 },
    }),
  };
};

const clockOf = ({ clock: { policy, calendar, marksAt, marksPassed } }: TaskToOpen): unknown[] => [
  ...[policy?.id ?? null, policy?.version ?? null, calendar?.id ?? null, calendar?.version ?? null],
  ...[marksAt, marksPassed],
];

const valuesOf = (task: TaskToOpen, workflowId: string, runId: string): unknown[] => {
  const { made, opened } = eventsOf(task, workflowId, runId);
  const { taskId, caseId = null, taskKey, type, title, level, priority, requiredRoles, limitApplies, dueAt, facts } = task;
  const ceiling = [task.amountCeiling, task.fourEyes, task.outcomes, task.seat, task.form ? JSON.stringify(task.form) : null];
  const about = [task.case?.title ?? title, task.case?.amount ?? null, task.case?.currency ?? null, runId, made];
  const what = [type, title, level, JSON.stringify(task.reviewLevels), priority, requiredRoles, limitApplies, dueAt];
  return [
    taskId,
    caseId,
    workflowId,
    taskKey,
    ...what,
    JSON.stringify(facts),
    task.signal,
    opened,
    ...ceiling,
    ...about,
    ...clockOf(task),
  ];
};

/** No case of ours takes this task: there is none, or its workflow has closed it. */
export class NoCaseError extends Error {
  override readonly name = "NoCaseError";
}

/**
 * Puts a task before people; without a case, the workflow's own is made around it. Opening twice under one task key gives the task of the
 * first time. Knows no kind of case. Throws NoCaseError.
 */
export const openTask = async (task: TaskToOpen, workflowId: string, runId: string): Promise<OpenedTask> => {
  const values = valuesOf(task, workflowId, runId);
  // Of two first tasks at once the later one finds neither a case nor room to make one; the next look sees it.
  const row = (await insertTask(values))[0] ?? (await insertTask(values))[0];
  if (!row) throw new NoCaseError(`there is no open case ${task.caseId ?? `of workflow ${workflowId}`} to open a task for`);
  return { taskId: row.id, caseId: row.case_id, dueAt: row.due_at, deciders: await countDeciders(row.id) };
};
