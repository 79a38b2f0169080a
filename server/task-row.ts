import type { Role } from "@/domain/roles";
import type { FactChange, Task, TaskStatus } from "@/domain/task";
import { earlierLevelOpenSql } from "./may-decide-sql";
import { isoSql, stoppedSql } from "./sql";

const personSql = (alias: string): string => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name)`;

/**
 * Everything the API says of a task, from aliases `t` (tasks) and `c` (cases), in one go; `viewer` is the SQL of the asking user's id.
 * @param withData condition over decision `d`: its data is wanted
 */
export const taskColumns = (viewer: string, withData = "d.task_id = t.id"): string => `
  t.id, t.case_id, c.number AS case_number, c.title AS case_title, t.type, t.title, t.status, t.level, t.review_levels, t.priority,
  t.required_roles, t.limit_applies, t.amount_ceiling, t.amount, t.currency, t.version, t.facts, t.four_eyes, t.outcomes, t.seat, t.changes,
  ${isoSql("t.due_at")} AS due_at, ${isoSql("t.created_at")} AS created_at, ${isoSql("t.escalated_at")} AS escalated_at,
  c.applicant_id, c.applicant_email, c.created_by_id, ${stoppedSql} AS cancel_requested,
  (SELECT ${personSql("a")} FROM users a WHERE a.id = t.assignee_id) AS assignee,
  ${earlierLevelOpenSql} AS earlier_level_open,
  (SELECT jsonb_agg(jsonb_build_object('decisionId', d.id, 'taskId', d.task_id, 'level', d.level, 'outcome', d.outcome,
      'fourEyes', d.four_eyes, 'data', CASE WHEN ${withData} THEN d.data END, 'by', ${personSql("u")}, 'own', d.decided_by_id = ${viewer},
      'taskType', dt.type, 'at', ${isoSql("d.decided_at")},
      'deliveredAt', ${isoSql("d.delivered_at")}, 'acknowledgedAt', ${isoSql("d.acknowledged_at")}) ORDER BY d.decided_at)
    FROM decisions d JOIN users u ON u.id = d.decided_by_id JOIN tasks dt ON dt.id = d.task_id
    WHERE d.case_id = t.case_id) AS decisions`;

export type DecisionRow = {
  decisionId: string;
  taskId: string;
  level: number;
  outcome: string;
  fourEyes: string | null;
  data: Record<string, unknown> | null;
  by: { id: string; name: string };
  own: boolean;
  taskType: string;
  at: string;
  deliveredAt: string | null;
  acknowledgedAt: string | null;
};

export type TaskRow = {
  id: string;
  case_id: string;
  case_number: string;
  case_title: string;
  type: string;
  title: string;
  status: TaskStatus;
  level: number;
  review_levels: { level: number; roles: Role[]; need?: number; of?: number }[];
  priority: Task["priority"];
  required_roles: Role[];
  limit_applies: boolean;
  amount_ceiling: number | null;
  amount: number | null;
  currency: string | null;
  version: number;
  facts: Record<string, unknown>;
  four_eyes: string | null;
  outcomes: string[] | null;
  seat: number;
  changes: FactChange[];
  due_at: string;
  created_at: string;
  escalated_at: string | null;
  applicant_id: string | null;
  applicant_email: string | null;
  created_by_id: string | null;
  cancel_requested: boolean;
  assignee: { id: string; name: string } | null;
  earlier_level_open: boolean;
  decisions: DecisionRow[] | null;
};
