import type { TaskSituation } from "../task-situation";

/** Who asks, somebody else, and somebody who may be away. */
export const me = { id: "me", email: "me@people.test" };
export const other = { id: "other", name: "Other" };
export const away = { id: "away", name: "Ana" };

/** A situation in which `me` may do everything with a task nobody holds. */
export const free: TaskSituation = {
  task: {
    status: "OPEN",
    level: 1,
    requiredRoles: ["LOAN_OFFICER"],
    limitApplies: false,
    amountCeiling: null,
    fourEyes: "case",
    outcomes: null,
    amount: 500,
    currency: "EUR",
    assignee: null,
    delegatedBy: null,
    decidedBy: null,
    earlierLevelOpen: false,
  },
  case: { applicantId: other.id, applicantEmail: "other@people.test", createdById: other.id, cancelRequested: false },
  person: { ...me, roles: ["LOAN_OFFICER"], limits: {} },
  actsFor: null,
  ownDecisions: [],
  onePerson: [],
  conflictDeclared: false,
};
