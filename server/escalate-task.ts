import type { Role } from "@/domain/roles";
import { type Priority, priorities } from "@/domain/task";
import { auditJson } from "./audit";
import { statement } from "./db";
import { openTaskSql } from "./sql";

const rankSql = (priority: string): string => `array_position('{${priorities.join(",")}}'::text[], ${priority})`;

const escalate = statement(
  "escalate-task",
  `WITH before AS (
    SELECT t.id, t.priority, t.required_roles FROM tasks t
    WHERE t.id = $1 AND $5 <> ALL (t.escalation_steps) AND ${openTaskSql()} FOR UPDATE
  ), escalated AS (
    UPDATE tasks t SET escalated_at = coalesce(t.escalated_at, now()), escalation_steps = t.escalation_steps || $5::int, stirred_at = now(),
      status = CASE WHEN t.assignee_id IS NULL THEN 'ESCALATED' ELSE t.status END,
      priority = CASE WHEN ${rankSql("t.priority")} > ${rankSql("$3")} THEN t.priority ELSE $3 END,
      required_roles = t.required_roles || ARRAY(SELECT added FROM unnest($2::text[]) added WHERE added <> ALL (t.required_roles))
    FROM before WHERE t.id = before.id
    RETURNING t.case_id, t.workflow_id, jsonb_build_object(
      'before', jsonb_build_object('priority', before.priority, 'requiredRoles', before.required_roles),
      'after', jsonb_build_object('priority', t.priority, 'requiredRoles', t.required_roles)) AS data
  )
  SELECT append_audit(case_id, case_id, $4::jsonb || jsonb_build_object('workflowId', workflow_id, 'data', data)) FROM escalated`,
);

/** `step` is the number of the step in its clock, from 1. */
export type EscalateTask = { taskId: string; addRoles: Role[]; priority: Priority; step?: number };

/**
 * Widens the audience of an undecided task and raises its priority, each step once, in whatever order they come. Nothing is ever lowered,
 * who holds it keeps it, and nobody is taken away.
 */
export const escalateTask = async ({ taskId, addRoles, priority, step = 1 }: EscalateTask): Promise<void> => {
  // Before and after are filled in by the statement, which alone knows them.
  const unknown = { priority, requiredRoles: [] };
  const event = auditJson({
    type: "task.escalated",
    actor: { system: "workflow" },
    taskId,
    data: { before: unknown, after: unknown },
  });
  await escalate([taskId, addRoles, priority, event, step]);
};
