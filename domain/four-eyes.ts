import type { OnePerson, OwnDecision, Relation, Rule } from "./task-situation";
import { refuse } from "./task-situation";
import { mailboxOf } from "./text";

/** Nobody decides his own application, by account or by mailbox. */
export const isApplicant: Rule = ({ case: { applicantId, applicantEmail }, person }) =>
  applicantId === person.id || (applicantEmail !== null && mailboxOf(applicantEmail) === mailboxOf(person.email))
    ? refuse("IS_APPLICANT", "This is your own application; someone else decides it.")
    : null;

/** Nor what he entered. */
export const isCreator: Rule = ({ case: { createdById }, person }) =>
  createdById === person.id ? refuse("IS_CREATOR", "You entered this application; someone else decides it.") : null;

/** Who decided beside a review (for operations, say) has shaped the case too, so he may not decide one. */
const barring = (mark: string | null, decisions: readonly OwnDecision[]): OwnDecision | undefined =>
  mark === null ? undefined : decisions.find(({ fourEyes }) => fourEyes === null || fourEyes === mark);

/** Nobody decides twice under one mark. */
export const decidedBefore: Rule = ({ task, ownDecisions }) => {
  const own = barring(task.fourEyes, ownDecisions);
  return own
    ? refuse("ALREADY_DECIDED_CASE", `You decided level ${own.level} of this case; the next level needs someone else.`, {
        level: own.level,
        at: own.at,
      })
    : null;
};

/** Nor a case of which he said that he cannot. */
export const conflictDeclared: Rule = (situation) =>
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
export const countsAsOne: Rule = ({ task, onePerson }) => {
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
