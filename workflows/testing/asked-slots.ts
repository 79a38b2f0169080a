import type { AskedSlot } from "../../domain/requests/slot";

/** A question an applicant answers with a number, which replaces what he stated. */
export const monthlyIncome: AskedSlot = {
  kind: "NUMBER",
  label: { en: "Monthly income", zh: "月收入" },
  required: true,
  maxFiles: 1,
  target: "applicant.monthlyIncome",
};
