import { conflictDeclared, countsAsOne, decidedBefore, isApplicant, isCreator } from "./four-eyes";
import { formatMoney } from "./money";
import { holdsAny, ledRoles } from "./roles";
import { isOpen } from "./task";
import { type Refusal, type Rule, refuse, type TaskSituation } from "./task-situation";

/** Why nothing can be done about the task any more, or null. */
export const whyClosed: Rule = ({ task }) => {
  if (isOpen(task.status)) return null;
  return task.decidedBy
    ? refuse("ALREADY_DECIDED", `Decided by ${task.decidedBy.name}.`, { by: task.decidedBy.name, at: task.decidedBy.at })
    : refuse("TASK_CLOSED", "This task is closed; nothing is left to decide.", { status: task.status });
};

const isStopping: Rule = ({ case: { cancelRequested } }) =>
  cancelRequested ? refuse("CASE_CLOSED", "This case is being stopped; nothing is left to decide.") : null;

const isAdmin: Rule = ({ person }) =>
  person.roles.includes("ADMIN") ? refuse("ADMIN_CANNOT_DECIDE", "Admins do not decide cases.") : null;

const missingRole: Rule = ({ task, person }) =>
  holdsAny(person.roles, task.requiredRoles)
    ? null
    : refuse("MISSING_ROLE", "Your role may not decide at this level.", { roles: task.requiredRoles });

const earlierLevel: Rule = ({ task }) =>
  task.earlierLevelOpen ? refuse("LEVEL_NOT_REACHED", "An earlier level is still open.", { level: task.level }) : null;

const claimedByOther: Rule = ({ task, person, actsFor }) =>
  task.assignee && task.assignee.id !== person.id && task.assignee.id !== actsFor?.id
    ? refuse("CLAIMED_BY_OTHER", `Claimed by ${task.assignee.name}.`, { by: task.assignee.name })
    : null;

/** The limit of a person for a currency; nobody without a limit may approve. @returns minor units */
export const limitFor = (limits: Readonly<Record<string, number>>, currency: string | null): number =>
  (currency === null ? undefined : limits[currency]) ?? 0;

const aboveLimit =
  (amount: number | null): Rule =>
  ({ task, person, actsFor }) => {
    if (!task.limitApplies || amount === null) return null;
    const own = limitFor(person.limits, task.currency);
    const limit = actsFor ? Math.min(own, limitFor(actsFor.limits, task.currency)) : own;
    if (amount <= limit) return null;
    const money = formatMoney(limit, task.currency ?? "");
    return actsFor
      ? refuse("ABOVE_LIMIT_FOR", `Above the limit of ${money} that you have for ${actsFor.name}: the lower of both counts.`, {
          limit,
          currency: task.currency,
          name: actsFor.name,
        })
      : refuse("ABOVE_LIMIT", `Above your limit of ${money}.`, { limit, currency: task.currency });
  };

const aboveReview =
  (approvedAmount: number | undefined): Rule =>
  ({ task }) =>
    task.amountCeiling !== null && approvedAmount !== undefined && approvedAmount > task.amountCeiling
      ? refuse(
          "ABOVE_REVIEW",
          `More than ${formatMoney(task.amountCeiling, task.currency ?? "")} needs a further level of review.`,
          {
            limit: task.amountCeiling,
            currency: task.currency,
          },
        )
      : null;

const notLead: Rule = ({ task, person }) =>
  holdsAny(ledRoles(person.roles), task.requiredRoles)
    ? null
    : refuse("NOT_LEAD", "Only a lead of those who decide this may do that.", { roles: task.requiredRoles });

const notHolder: Rule = ({ task, person }) =>
  task.assignee?.id === person.id
    ? null
    : refuse("NOT_CLAIMED_BY_YOU", task.assignee ? `Claimed by ${task.assignee.name}.` : "Nobody holds this task.", {
        by: task.assignee?.name ?? null,
      });

const wasGiven: Rule = ({ task }) =>
  task.delegatedBy
    ? refuse("ALREADY_DELEGATED", `${task.delegatedBy.name} gave you this task; release it instead.`, {
        by: task.delegatedBy.name,
      })
    : null;

const outcomeNotOffered =
  (outcome: string | undefined): Rule =>
  ({ task }) =>
    outcome !== undefined && task.outcomes !== null && !task.outcomes.includes(outcome)
      ? refuse("OUTCOME_NOT_OFFERED", "This cannot be chosen here any more.", { outcome, offered: task.outcomes })
      : null;

const first = (rules: readonly Rule[], situation: TaskSituation): Refusal | null => {
  for (const rule of rules) {
    const refusal = rule(situation);
    if (refusal) return refusal;
  }
  return null;
};

const personMayNot: readonly Rule[] = [
  isAdmin,
  isApplicant,
  isCreator,
  conflictDeclared,
  missingRole,
  decidedBefore,
  countsAsOne,
];

const mayHold = (situation: TaskSituation): readonly Rule[] => [
  ...[whyClosed, isStopping, ...personMayNot, earlierLevel],
  aboveLimit(situation.task.amount),
];

/** Why the task may not be given to this person, or null. A task that one may not decide is not his to hold. */
export const whyNotHold = (situation: TaskSituation): Refusal | null => first(mayHold(situation), situation);

/** Why this person may not claim the task, or null. */
export const whyNotClaim = (situation: TaskSituation): Refusal | null =>
  first([...mayHold(situation), claimedByOther], situation);

/** Why this person may not say who works on the task, and how urgent it is, or null: leads do, for the roles they lead, and not in their own case. */
export const whyNotLead = (situation: TaskSituation): Refusal | null => first([whyClosed, isApplicant, notLead], situation);

/** Why this person may not give the task to a colleague, or null: who holds it may, unless it was given to him. */
export const whyNotDelegate = (situation: TaskSituation): Refusal | null =>
  first([whyClosed, isStopping, notHolder, wasGiven], situation);

/**
 * Why this person may not decide the task, or null: open, case not being stopped, four eyes, role, level order, authority limit, no more than this review
 * may grant, not held by another.
 * `approvedAmount` is the amount about to be approved (minor units); without it the amount asked for counts.
 */
export const whyNotDecide = (situation: TaskSituation, approvedAmount?: number, outcome?: string): Refusal | null =>
  first(
    [
      whyClosed,
      isStopping,
      ...personMayNot,
      earlierLevel,
      aboveLimit(Math.max(situation.task.amount ?? 0, approvedAmount ?? 0)),
      aboveReview(approvedAmount),
      claimedByOther,
      outcomeNotOffered(outcome),
    ],
    situation,
  );
