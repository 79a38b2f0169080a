import { type OpenTaskInput, openTaskInputSchema } from "@/domain/task";
import { auditJson } from "./audit";
import { countDeciders } from "./count-deciders";
import { statement } from "./db";
import { isoSql } from "./sql";

const insertTask = statement<{ id: string; due_at: string }>(
  "open-task",
  `WITH opened AS (
    INSERT INTO tasks (id, case_id, workflow_id, task_key, type, title, level, review_levels, priority, required_roles, limit_applies,
      amount, currency, due_at, facts, signal, amount_ceiling, four_eyes, outcomes, seat)
    SELECT $1, c.id, $3, $4, $5, $6, $7, $8, $9, $10, $11, c.amount, c.currency, $12, $13, $14, $16, $17, $18, $19
    FROM cases c WHERE c.id = $2
    ON CONFLICT (workflow_id, task_key) DO NOTHING
    RETURNING id, case_id, version, due_at
  ), told AS (
    SELECT append_audit(case_id, case_id, jsonb_set($15::jsonb, '{data,version}', to_jsonb(version))) FROM opened
  )
  SELECT id, ${isoSql("due_at")} AS due_at FROM opened WHERE (SELECT count(*) FROM told) = 1
  UNION ALL SELECT id, ${isoSql("due_at")} FROM tasks WHERE workflow_id = $3 AND task_key = $4`,
);

/** The task as it stands, with the due time it was first opened with, and how many people may decide it now (`countDeciders`). */
export type OpenedTask = { taskId: string; dueAt: string; deciders: number | null };

/**
 * Puts a task before people. Opening twice under one task key gives the task of the first time. Knows no kind of case.
 * Throws ZodError for input that is no task, Error when the case does not exist.
 */
export const openTask = async (input: OpenTaskInput, workflowId: string, runId: string): Promise<OpenedTask> => {
  const task = openTaskInputSchema.required({ facts: true }).parse(input);
  const { type, level, requiredRoles, dueAt } = task;
  const event = auditJson({
    type: "task.opened",
    actor: { system: "workflow" },
    taskId: task.taskId,
    workflowId,
    runId,
    data: { type, level, requiredRoles, dueAt, version: 1 },
  });
  const [row] = await insertTask([
    task.taskId,
    task.caseId,
    workflowId,
    task.taskKey,
    type,
    task.title,
    level,
    JSON.stringify(task.reviewLevels),
    task.priority,
    requiredRoles,
    task.limitApplies,
    dueAt,
    JSON.stringify(task.facts),
    task.signal,
    event,
    task.amountCeiling,
    task.fourEyes,
    task.outcomes,
    task.seat,
  ]);
  if (!row) throw new Error(`there is no case ${task.caseId} to open a task for`);
  return { taskId: row.id, dueAt: row.due_at, deciders: await countDeciders(row.id) };
};
