import { fullYears } from "./age";
import type { LoanApplication } from "./application";
import { monthlyPayment } from "./decision";
import type { RiskInputs } from "./risk";

/** Ratios above this say no more than "far too much". Basis points. */
const ratioCap = 1_000_000;

const ratioBps = (part: number, whole: number): number =>
  whole <= 0 ? ratioCap : Math.min(ratioCap, Math.round((part / whole) * 10_000));

/**
 * What the rule set looks at. Debt-to-income counts the payment of the loan asked for as well, as the ability-to-repay rule does
 * (12 CFR 1026.43(c)(2)(iii)), at the policy's standard rate.
 * @param rateBps standard rate in basis points per year
 * @param today `YYYY-MM-DD`
 */
export const riskInputsOf = (application: LoanApplication, creditScore: number, rateBps: number, today: string): RiskInputs => {
  const { applicant, amount, termMonths, propertyValue } = application;
  const payment = monthlyPayment(amount, rateBps, termMonths);
  return {
    creditScore,
    debtToIncomeBps: ratioBps(applicant.existingMonthlyDebt + payment, applicant.monthlyIncome),
    loanToValueBps: propertyValue === undefined ? null : ratioBps(amount, propertyValue),
    age: fullYears(applicant.dateOfBirth, today),
    yearsEmployed: applicant.yearsEmployed,
    previousBankruptcy: applicant.previousBankruptcy,
  };
};
