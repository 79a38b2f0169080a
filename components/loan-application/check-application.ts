import type { LoanApplication } from "@/domain/loan/application";
import { findWrongAnswers } from "@/domain/loan/application-answers";
import { findImplausible, type PlausibilityReason } from "@/domain/loan/plausibility";
import { type ApplicationField, type ApplicationMode, type ApplicationValues, emptyApplication } from "./application-values";
import { toApplication } from "./to-application";

/** Why a field is not right yet; the screen has a sentence for each. */
export type FieldProblem = "missing" | "wrong" | PlausibilityReason;
export type FieldProblems = Partial<Record<ApplicationField, FieldProblem>>;

const fieldOf: Record<PlausibilityReason, ApplicationField> = {
  UNDER_AGE: "dateOfBirth",
  AMOUNT_OUTSIDE_PRODUCT: "amount",
  TERM_OUTSIDE_PRODUCT: "termMonths",
  EMPLOYMENT_LONGER_THAN_WORKING_LIFE: "yearsEmployed",
  TOO_OLD_AT_END: "termMonths",
  PROPERTY_VALUE_MISSING: "propertyValue",
};

const isField = (name: string): name is ApplicationField => Object.hasOwn(emptyApplication, name);

/** The field a path of the API is about, `data.applicant.email` -> `email`. */
export const fieldAt = (path: string): ApplicationField | null => {
  const name = path.split(".").at(-1) ?? "";
  return isField(name) ? name : null;
};

/** Something harmless for every field that is not right, so that the others can be judged meanwhile. */
const standIns: ApplicationValues = {
  ...emptyApplication,
  amount: 1_000_000,
  termMonths: "12",
  purpose: "OTHER",
  dateOfBirth: "1990-01-01",
  yearsEmployed: "0",
};
const withStandIns = (values: ApplicationValues, problems: FieldProblems): ApplicationValues => ({
  ...values,
  ...Object.fromEntries(Object.keys(problems).map((field) => [field, standIns[field as ApplicationField]])),
});

/** Fields a reason looks at; it counts only when all of them are right by themselves. */
const needs: Record<PlausibilityReason, readonly ApplicationField[]> = {
  UNDER_AGE: ["dateOfBirth"],
  AMOUNT_OUTSIDE_PRODUCT: ["amount"],
  TERM_OUTSIDE_PRODUCT: ["termMonths"],
  EMPLOYMENT_LONGER_THAN_WORKING_LIFE: ["dateOfBirth", "yearsEmployed"],
  TOO_OLD_AT_END: ["dateOfBirth", "termMonths"],
  PROPERTY_VALUE_MISSING: ["purpose"],
};

const isJudgeable = (reason: PlausibilityReason, problems: FieldProblems): boolean =>
  needs[reason].every((field) => problems[field] === undefined);

/** What is not right yet, by field; nothing when the application can be sent. @param today `YYYY-MM-DD` */
export const checkApplication = (values: ApplicationValues, mode: ApplicationMode, today: string): FieldProblems => {
  const problems: FieldProblems = {};
  for (const field of findWrongAnswers(toApplication(values, mode), mode === "own"))
    problems[field] = values[field] === undefined || values[field] === "" ? "missing" : "wrong";
  const whole = toApplication(withStandIns(values, problems), mode) as LoanApplication;
  for (const reason of findImplausible(whole, today)) if (isJudgeable(reason, problems)) problems[fieldOf[reason]] ??= reason;
  return problems;
};
