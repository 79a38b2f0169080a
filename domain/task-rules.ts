import type { ErrorCode } from "./errors";
import { formatMoney } from "./money";
import { holdsAny, ledRoles, type Role } from "./roles";
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
    /** The holder who gave the task to its present assignee, and stays responsible for it. */
    delegatedBy: { id: string; name: string } | null;
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
  /** The absent holder whose deputy the person is, or the colleague who gave him the task: the lower limit of both counts. */
  actsFor: { id: string; name: string; limits: Readonly<Record<string, number>> } | null;
  /** Decisions made in the case by this person, or by another for him. */
  ownDecisions: readonly OwnDecision[];
  /** Who counts as one person with this one in the case, and what they are to it. */
  onePerson: readonly OnePerson[];
  /** He declared that he cannot decide this case. */
  conflictDeclared: boolean;
};

export type OwnDecision = { level: number; at: string; fourEyes: string | null };

/** DEPUTY: stands in, or stood in since the case began, for the person asked about; STANDS_IN: the other way round; GAVE: gave him the task. */
export type Relation = "DEPUTY" | "STANDS_IN" | "GAVE";
export type OnePerson = {
  id: string;
  name: string;
  relation: Relation;
  applicant: boolean;
  creator: boolean;
  decisions: readonly OwnDecision[];
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
const barring = (mark: string | null, decisions: readonly OwnDecision[]): OwnDecision | undefined =>
  mark === null ? undefined : decisions.find(({ fourEyes }) => fourEyes === null || fourEyes === mark);

const decidedBefore: Rule = ({ task, ownDecisions }) => {
  const own = barring(task.fourEyes, ownDecisions);
  return own
    ? refuse("ALREADY_DECIDED_CASE", `You decided level ${own.level} of this case; the next level needs someone else.`, {
        level: own.level,
        at: own.at,
      })
    : null;
};

const conflictDeclared: Rule = (situation) =>
  situation.conflictDeclared
    ? refuse("CONFLICT_DECLARED", "You declared that you cannot decide this case; someone else decides it.")
    : null;

const relationSentence: Record<Relation, (name: string) => string> = {
  DEPUTY: (name) => `${name} is your deputy`,
  STANDS_IN: (name) => `You are the deputy of ${name}`,
  GAVE: (name) => `${name} gave you this task`,
};

const barSentence = {
  IS_APPLICANT: "whose own application this is",
  IS_CREATOR: "who entered it",
  ALREADY_DECIDED_CASE: "who decided in this case",
} as const;

/** Why one of those who count as one with the person bars him, or null. */
const barOf = (mark: string | null, { applicant, creator, decisions }: OnePerson) => {
  if (applicant) return { because: "IS_APPLICANT" as const };
  if (creator) return { because: "IS_CREATOR" as const };
  const own = barring(mark, decisions);
  return own ? { because: "ALREADY_DECIDED_CASE" as const, level: own.level, at: own.at } : null;
};

/** Two people of whom one stands in for the other are one pair of eyes. */
const countsAsOne: Rule = ({ task, onePerson }) => {
  for (const other of onePerson) {
    const bar = barOf(task.fourEyes, other);
    if (bar)
      return refuse(
        "COUNTS_AS_ONE",
        `${relationSentence[other.relation](other.name)}, ${barSentence[bar.because]}; someone else decides it.`,
        {
          ...bar,
          name: other.name,
          relation: other.relation,
        },
      );
  }
  return null;
};

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
