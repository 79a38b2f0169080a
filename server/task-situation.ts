import type { TaskSituation } from "@/domain/task-situation";
import { isOwnCase } from "./access";
import type { TaskRow } from "./task-row";

/** Makes what the rules look at from a row of `taskColumns`. Who looks at one's own application is not among what one is told. */
export const situationOf = (row: TaskRow, person: TaskSituation["person"]): TaskSituation => {
  const decisions = row.decisions ?? [];
  const own = isOwnCase(person, { applicantId: row.applicant_id, applicantEmail: row.applicant_email });
  const decided = own ? undefined : decisions.find((decision) => decision.taskId === row.id);
  return {
    task: {
      status: row.status,
      level: row.level,
      requiredRoles: row.required_roles,
      limitApplies: row.limit_applies,
      amountCeiling: row.amount_ceiling,
      fourEyes: row.four_eyes,
      outcomes: row.outcomes,
      amount: row.amount,
      currency: row.currency,
      assignee: own ? null : row.assignee,
      delegatedBy: own ? null : row.delegated_by,
      decidedBy: decided ? { ...decided.by, at: decided.at } : null,
      earlierLevelOpen: row.earlier_level_open,
    },
    case: {
      applicantId: row.applicant_id,
      applicantEmail: row.applicant_email,
      createdById: row.created_by_id,
      cancelRequested: row.cancel_requested,
    },
    person,
    actsFor: own ? null : row.acts_for,
    onePerson: own ? [] : (row.one_person ?? []),
    conflictDeclared: row.conflict_declared,
    ownDecisions: decisions.filter((decision) => decision.own).map(({ level, at, fourEyes }) => ({ level, at, fourEyes })),
  };
};
