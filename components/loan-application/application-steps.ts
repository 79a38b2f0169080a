import type { ApplicationField, ApplicationMode } from "./application-values";

export type StepName = "amount" | "purpose" | "term" | "person" | "income" | "debts";
export type ApplicationStep = { name: StepName; fields: readonly ApplicationField[] };

const personFields = { own: ["dateOfBirth"], onBehalf: ["name", "email", "dateOfBirth"] } as const;

/** The pages of the form in their order, one thing each; checking the answers comes after them. */
export const stepsFor = (mode: ApplicationMode): readonly ApplicationStep[] => [
  { name: "amount", fields: ["amount", "currency"] },
  { name: "purpose", fields: ["purpose", "propertyValue"] },
  { name: "term", fields: ["termMonths"] },
  { name: "person", fields: personFields[mode] },
  { name: "income", fields: ["monthlyIncome", "yearsEmployed"] },
  { name: "debts", fields: ["existingMonthlyDebt", "previousBankruptcy"] },
];
