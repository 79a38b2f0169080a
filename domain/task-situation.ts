import type { ErrorCode } from "./errors";
import type { Role } from "./roles";
import type { TaskStatus } from "./task";

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

/** One rule: why not, or null. */
export type Rule = (situation: TaskSituation) => Refusal | null;

export const refuse = (code: ErrorCode, message: string, params: Record<string, unknown> = {}): Refusal => ({
  code,
  message,
  params,
});
