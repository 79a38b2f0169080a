import type { ErrorCode } from "./errors";
import { formatMoney } from "./money";
import { holdsAny, type Role } from "./roles";
import { isOpen, type TaskStatus } from "./task";
import { mailboxOf } from "./text";

/** Why a person may not; `message` is the English sentence, `params` the facts behind it. */
export type Refusal = { code: ErrorCode; message: string; params: Record<string, unknown> };

/** Everything the rules look at; the deciding SQL statement looks at the same columns. Amounts in minor units. */
export type TaskSituation = {
  task: {
    status: TaskStatus;
    level: number;
    requiredRoles: readonly Role[];
    limitApplies: boolean;
    amountCeiling: number | null;
    /** Mark of four eyes; null: who decided before may decide again. */
    fourEyes: string | null;
    /** What may be chosen; null: everything the form knows. */
    outcomes: readonly string[] | null;
    amount: number | null;
    currency: string | null;
    assignee: { id: string; name: string } | null;
    decidedBy: { id: string; name: string; at: string } | null;
    /** True while a lower level of the same review is not decided. */
    earlierLevelOpen: boolean;
  };
  case: {
    applicantId: string | null;
    applicantEmail: string | null;
    createdById: string | null;
    /** Somebody who may has asked to stop the case and was not told no, and the task is not about that. */
    cancelRequested: boolean;
  };
  person: { id: string; email: string; roles: readonly Role[]; limits: Readonly<Record<string, number>> };
  /** Decisions this person already made in the case. */
  ownDecisions: readonly { level: number; at: string; fourEyes: string | null }[];
};

type Rule = (situation: TaskSituation) => Refusal | null;

const refuse = (code: ErrorCode, message: string, params: Record<string, unknown> = {}): Refusal => ({ code, message, params });

/** Why nothing can be done about the task any more, or null. */
export const whyClosed: Rule = ({ task }) => {
  if (isOpen(task.status)) return null;
  return task.decidedBy
    ? refuse("ALREADY_DECIDED", `Decided by ${task.decidedBy.name}.`, { by: task.decidedBy.name, at: task.decidedBy.at })
    : refuse("TASK_CLOSED", "This task is closed; nothing is left to decide.", { status: task.status });
};

const isStopping: Rule = ({ case: { cancelRequested } }) =>
  cancelRequested ? refuse("CASE_CLOSED", "This case is being stopped; nothing is left to decide.") : null;

const isApplicant: Rule = ({ case: { applicantId, applicantEmail }, person }) =>
  applicantId === person.id || (applicantEmail !== null && mailboxOf(applicantEmail) === mailboxOf(person.email))
    ? refuse("IS_APPLICANT", "This is your own application; someone else decides it.")
    : null;

const isCreator: Rule = ({ case: { createdById }, person }) =>
  createdById === person.id ? refuse("IS_CREATOR", "You entered this application; someone else decides it.") : null;

/** Who decided beside a review (for operations, say) has shaped the case too, so he may not decide one. */
const decidedBefore: Rule = ({ task, ownDecisions }) => {
  const own =
    task.fourEyes === null ? undefined : ownDecisions.find(({ fourEyes }) => fourEyes === null || fourEyes === task.fourEyes);
  return own
    ? refuse("ALREADY_DECIDED_CASE", `You decided level ${own.level} of this case; the next level needs someone else.`, {
        level: own.level,
        at: own.at,
      })
    : null;
};

const isAdmin: Rule = ({ person }) =>
  person.roles.includes("ADMIN") ? refuse("ADMIN_CANNOT_DECIDE", "Admins do not decide cases.") : null;

const missingRole: Rule = ({ task, person }) =>
  holdsAny(person.roles, task.requiredRoles)
    ? null
    : refuse("MISSING_ROLE", "Your role may not decide at this level.", { roles: task.requiredRoles });

const earlierLevel: Rule = ({ task }) =>
  task.earlierLevelOpen ? refuse("LEVEL_NOT_REACHED", "An earlier level is still open.", { level: task.level }) : null;

const claimedByOther: Rule = ({ task, person }) =>
  task.assignee && task.assignee.id !== person.id
    ? refuse("CLAIMED_BY_OTHER", `Claimed by ${task.assignee.name}.`, { by: task.assignee.name })
    : null;

/** The limit of a person for a currency; nobody without a limit may approve. @returns minor units */
export const limitFor = (limits: Readonly<Record<string, number>>, currency: string | null): number =>
  (currency === null ? undefined : limits[currency]) ?? 0;

const aboveLimit =
  (amount: number | null): Rule =>
  ({ task, person }) => {
    if (!task.limitApplies || amount === null) return null;
    const limit = limitFor(person.limits, task.currency);
    return amount > limit
      ? refuse("ABOVE_LIMIT", `Above your limit of ${formatMoney(limit, task.currency ?? "")}.`, {
          limit,
          currency: task.currency,
        })
      : null;
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

const personMayNot: readonly Rule[] = [isAdmin, isApplicant, isCreator, missingRole, decidedBefore];

/** Why this person may not claim the task, or null. A task that one may not decide is not his to hold. */
export const whyNotClaim = (situation: TaskSituation): Refusal | null =>
  first([whyClosed, isStopping, ...personMayNot, earlierLevel, aboveLimit(situation.task.amount), claimedByOther], situation);

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
