import { addMonths, fullYears } from "./age";
import type { LoanApplication } from "./application";

/** Why an application cannot be right, or is outside what we offer. The screen has a sentence for each. */
export const plausibilityReasons = [
  "UNDER_AGE",
  "AMOUNT_OUTSIDE_PRODUCT",
  "TERM_OUTSIDE_PRODUCT",
  "EMPLOYMENT_LONGER_THAN_WORKING_LIFE",
  "TOO_OLD_AT_END",
  "PROPERTY_VALUE_MISSING",
] as const;
export type PlausibilityReason = (typeof plausibilityReasons)[number];

/** What we lend: amounts in minor units, term in months, ages in full years. */
export const loanProduct = {
  minAmount: 500_00,
  maxAmount: 2_000_000_00,
  minTermMonths: 3,
  maxTermMonths: 480,
  minAge: 18,
  maxAgeAtEnd: 85,
  workFromAge: 14,
} as const;

type Check = (application: LoanApplication, today: string) => boolean;

const checks: Record<PlausibilityReason, Check> = {
  UNDER_AGE: ({ applicant }, today) => fullYears(applicant.dateOfBirth, today) < loanProduct.minAge,
  AMOUNT_OUTSIDE_PRODUCT: ({ amount }) => amount < loanProduct.minAmount || amount > loanProduct.maxAmount,
  TERM_OUTSIDE_PRODUCT: ({ termMonths }) => termMonths < loanProduct.minTermMonths || termMonths > loanProduct.maxTermMonths,
  EMPLOYMENT_LONGER_THAN_WORKING_LIFE: ({ applicant }, today) =>
    applicant.yearsEmployed > Math.max(0, fullYears(applicant.dateOfBirth, today) - loanProduct.workFromAge),
  TOO_OLD_AT_END: ({ applicant, termMonths }, today) =>
    fullYears(applicant.dateOfBirth, addMonths(today, termMonths)) > loanProduct.maxAgeAtEnd,
  PROPERTY_VALUE_MISSING: ({ purpose, propertyValue }) => purpose === "HOME_PURCHASE" && propertyValue === undefined,
};

/** Every reason against an application, not only the first; empty when it may go on. @param today `YYYY-MM-DD` */
export const findImplausible = (application: LoanApplication, today: string): PlausibilityReason[] =>
  plausibilityReasons.filter((reason) => checks[reason](application, today));
