import type { Currency } from "@/domain/currency";
import type { LoanPurpose } from "@/domain/loan/application-answers";

/** Whose application it is: one's own, or somebody else's entered by staff. */
export type ApplicationMode = "own" | "onBehalf";

/** What the form holds while it is filled in. Amounts in minor units, undefined while empty and NaN for what is no amount; numbers as typed. */
export type ApplicationValues = {
  amount: number | undefined;
  currency: Currency;
  purpose: LoanPurpose | "";
  propertyValue: number | undefined;
  termMonths: string;
  name: string;
  email: string;
  dateOfBirth: string;
  monthlyIncome: number | undefined;
  yearsEmployed: string;
  existingMonthlyDebt: number | undefined;
  previousBankruptcy: "yes" | "no" | "";
};

export type ApplicationField = keyof ApplicationValues;

export const emptyApplication: ApplicationValues = {
  amount: undefined,
  currency: "EUR",
  purpose: "",
  propertyValue: undefined,
  termMonths: "",
  name: "",
  email: "",
  dateOfBirth: "",
  monthlyIncome: undefined,
  yearsEmployed: "",
  existingMonthlyDebt: undefined,
  previousBankruptcy: "",
};

/** Purposes for which the value of a property says something about the loan. */
export const asksPropertyValue = (purpose: ApplicationValues["purpose"]): boolean =>
  purpose === "HOME_PURCHASE" || purpose === "HOME_IMPROVEMENT";
