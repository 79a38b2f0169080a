// Without the schemas of application.ts, for pages that must stay light; a test holds both to the same answers.
import { currencies, maxAmount } from "../currency";
import { emailPattern, isCalendarDate, maxEmailLength, maxNameLength, personNamePattern } from "../text-rules";

export const loanPurposes = [
  "HOME_PURCHASE",
  "HOME_IMPROVEMENT",
  "VEHICLE",
  "EDUCATION",
  "DEBT_CONSOLIDATION",
  "BUSINESS",
  "OTHER",
] as const;
export type LoanPurpose = (typeof loanPurposes)[number];

/** What cannot be, whoever applies for whatever: term in months, years in work, birth. */
export const answerLimits = { termMonths: 600, yearsEmployed: 80, bornFrom: "1900-01-01" } as const;

/** Somebody was born on this day. @param date `YYYY-MM-DD` */
export const isPastBirth = (date: string): boolean =>
  date >= answerLimits.bornFrom && date <= new Date().toISOString().slice(0, 10);

type Rule = (value: unknown) => boolean;

const text =
  (rule: (value: string) => boolean): Rule =>
  (value) =>
    typeof value === "string" && rule(value);
const number =
  (from: number, to: number): Rule =>
  (value) =>
    typeof value === "number" && value >= from && value <= to;
const whole =
  (from: number, to: number): Rule =>
  (value) =>
    Number.isSafeInteger(value) && number(from, to)(value);
const oneOf =
  (known: readonly string[]): Rule =>
  (value) =>
    known.includes(value as string);
const isName = (value: string): boolean => value.trim().length <= maxNameLength && personNamePattern.test(value.trim());

const rules = {
  amount: whole(1, maxAmount),
  currency: oneOf(currencies),
  purpose: oneOf(loanPurposes),
  propertyValue: (value) => value === undefined || whole(1, maxAmount)(value),
  termMonths: whole(1, answerLimits.termMonths),
  name: text(isName),
  email: text((value) => value.length <= maxEmailLength && emailPattern.test(value)),
  dateOfBirth: text((value) => isCalendarDate(value) && isPastBirth(value)),
  monthlyIncome: whole(0, maxAmount),
  yearsEmployed: number(0, answerLimits.yearsEmployed),
  existingMonthlyDebt: whole(0, maxAmount),
  previousBankruptcy: (value) => typeof value === "boolean",
} as const satisfies Record<string, Rule>;

export type AnswerName = keyof typeof rules;
const names = Object.keys(rules) as AnswerName[];

/** Come from the account when somebody applies for himself. */
const fromAccount: readonly AnswerName[] = ["name", "email"];

/** Answers that are missing or cannot be, as the schema of the same application would say. @param own the applicant himself applies */
export const findWrongAnswers = (application: Record<string, unknown>, own: boolean): AnswerName[] => {
  const answers: Record<string, unknown> = { ...application, ...(application.applicant as object | undefined) };
  const isLeftOut = (name: AnswerName) => own && answers[name] === undefined && fromAccount.includes(name);
  return names.filter((name) => !isLeftOut(name) && !rules[name](answers[name]));
};
