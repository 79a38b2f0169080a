import type { Role } from "@/domain/roles";
import type { FactChange, Task, TaskStatus } from "@/domain/task";
import type { OnePerson, TaskSituation } from "@/domain/task-situation";
import { actsForSql, earlierLevelOpenSql, mayBeLinkedSql } from "./may-decide-sql";
import { isoSql, stoppedSql } from "./sql";

const personSql = (alias: string): string => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name)`;

/** Whether `s` (task_snoozes) hides task `t` from `me`: its time has not come, and nothing has happened to the task since. */
export const snoozeSql =
  "s.task_id = t.id AND s.user_id = me.id AND s.until > now() AND (t.stirred_at IS NULL OR t.stirred_at <= s.at)";

/**
 * Everything the API says of a task, from aliases `t` (tasks), `c` (cases) and `me` (`personColumns` of who asks), in one go.
 * @param withData condition over decision `d`: its data is wanted
 */
export const taskColumns = (withData = "d.task_id = t.id"): string => `
  t.id, t.case_id, c.number AS case_number, c.title AS case_title, t.type, t.title, t.status, t.level, t.review_levels, t.priority,
  t.required_roles, t.limit_applies, t.amount_ceiling, t.amount, t.currency, t.version, t.facts, t.four_eyes, t.outcomes, t.seat, t.changes,
  ${isoSql("t.due_at")} AS due_at, ${isoSql("t.created_at")} AS created_at, ${isoSql("t.escalated_at")} AS escalated_at,
  c.applicant_id, c.applicant_email, c.created_by_id, ${stoppedSql} AS cancel_requested,
  (SELECT ${personSql("a")} FROM users a WHERE a.id = t.assignee_id) AS assignee,
  (SELECT ${personSql("a")} FROM users a WHERE a.id = t.delegated_by_id) AS delegated_by,
  (SELECT ${personSql("a")} || jsonb_build_object('limits',
      (SELECT coalesce(jsonb_object_agg(l.currency, l.amount), '{}') FROM authority_limits l WHERE l.user_id = a.id))
    FROM users a WHERE a.id = ${actsForSql}) AS acts_for,
  CASE WHEN ${mayBeLinkedSql()} THEN (SELECT jsonb_agg(to_jsonb(p)) FROM one_person(me.id, ${actsForSql}, t.case_id) p) END AS one_person,
  EXISTS (SELECT FROM case_conflicts k WHERE k.case_id = t.case_id AND k.user_id = me.id) AS conflict_declared,
  (SELECT ${isoSql("s.until")} FROM task_snoozes s WHERE ${snoozeSql}) AS snoozed_until,
  (SELECT count(*)::int FROM task_comments n WHERE n.task_id = t.id) AS comments,
  ${earlierLevelOpenSql} AS earlier_level_open,
  (SELECT jsonb_agg(jsonb_build_object('decisionId', d.id, 'taskId', d.task_id, 'level', d.level, 'outcome', d.outcome,
      'fourEyes', d.four_eyes, 'data', CASE WHEN ${withData} THEN d.data END, 'by', ${personSql("u")}, 'own', d.decided_by_id = me.id OR coalesce(d.for_id = me.id, false),
      'for', (SELECT ${personSql("f")} FROM users f WHERE f.id = d.for_id),
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
  /** Whether it is the asking person's: made by him, or by another for him. */
  own: boolean;
  /** On whose behalf it was made. */
  for: { id: string; name: string } | null;
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
  delegated_by: { id: string; name: string } | null;
  acts_for: TaskSituation["actsFor"];
  one_person: OnePerson[] | null;
  conflict_declared: boolean;
  snoozed_until: string | null;
  comments: number;
  earlier_level_open: boolean;
  decisions: DecisionRow[] | null;
};
