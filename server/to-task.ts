import type { Task } from "@/domain/task";
import { whyNotClaim, whyNotDecide, whyNotLead } from "@/domain/task-rules";
import type { TaskSituation } from "@/domain/task-situation";
import { isOwnCase } from "./access";
import { approvalsOf } from "./approvals-of";
import type { DecisionRow, TaskRow } from "./task-row";
import { situationOf } from "./task-situation";

type Approval = Task["approvals"][number];

const deliveryOf = (decision: DecisionRow) =>
  decision.acknowledgedAt ? "ACKNOWLEDGED" : decision.deliveredAt ? "DELIVERED" : "RECORDED";

const decisionOf = (row: TaskRow): Pick<Task, "decision"> => {
  const decision = row.decisions?.find((candidate) => candidate.taskId === row.id);
  if (!decision) return {};
  const { decisionId, outcome, data, by, for: behalf, at, deliveredAt, acknowledgedAt } = decision;
  return {
    decision: {
      decisionId,
      outcome,
      data: data ?? {},
      by,
      for: behalf,
      at,
      delivery: deliveryOf(decision),
      deliveredAt,
      acknowledgedAt,
    },
  };
};

/** A level of a review without how it stands. */
const undisclosed = ({ level, roles, need }: Approval): Approval => ({
  ...{ level, roles, need },
  ...{ approved: 0, outcome: null, by: null, at: null },
});

/** A task as the API gives it, with what this person may do about it now. */
export const toTask = (row: TaskRow, person: TaskSituation["person"]): Task => {
  const situation = situationOf(row, person);
  // One's own application: that there is a task and why one may not decide it, not what it is decided on, by whom and how.
  const own = isOwnCase(person, situation.case);
  return {
    id: row.id,
    caseId: row.case_id,
    caseNumber: row.case_number,
    caseTitle: row.case_title,
    type: row.type,
    title: row.title,
    status: row.status,
    level: row.level,
    priority: row.priority,
    requiredRoles: row.required_roles,
    limitApplies: row.limit_applies,
    amountCeiling: row.amount_ceiling,
    assignee: own ? null : row.assignee,
    delegatedBy: own ? null : row.delegated_by,
    actsFor: situation.actsFor && { id: situation.actsFor.id, name: situation.actsFor.name },
    snoozedUntil: row.snoozed_until,
    comments: own ? 0 : row.comments,
    dueAt: row.due_at,
    createdAt: row.created_at,
    escalatedAt: row.escalated_at,
    amount: row.amount,
    currency: row.currency,
    version: row.version,
    facts: own ? {} : row.facts,
    outcomes: row.outcomes,
    seat: row.seat,
    changes: own ? [] : row.changes,
    mayDecide: whyNotDecide(situation) ?? true,
    mayClaim: whyNotClaim(situation) ?? true,
    mayLead: whyNotLead(situation) ?? true,
    approvals: own ? approvalsOf(row).map(undisclosed) : approvalsOf(row),
    ...(own ? {} : decisionOf(row)),
  };
};
