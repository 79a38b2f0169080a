import type { SlotKind } from "../requests/slot";

/** How an answer is asked for: money in minor units of the case's currency, whole months, years with decimals. */
export type AnswerField = { kind: SlotKind; unit?: "MONEY" | "MONTHS" | "YEARS" };

/** Fields of a loan application that an applicant can be asked to state anew. */
export const answerFields = {
  "applicant.monthlyIncome": { kind: "NUMBER", unit: "MONEY" },
  "applicant.existingMonthlyDebt": { kind: "NUMBER", unit: "MONEY" },
  "applicant.yearsEmployed": { kind: "NUMBER", unit: "YEARS" },
  amount: { kind: "NUMBER", unit: "MONEY" },
  termMonths: { kind: "NUMBER", unit: "MONTHS" },
  propertyValue: { kind: "NUMBER", unit: "MONEY" },
} as const satisfies Record<string, AnswerField>;
