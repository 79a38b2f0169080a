import type { LoanPolicy } from "../policy";
import type { Role } from "../roles";
import type { RiskLevel } from "./risk";

export type ReviewLevel = {
  level: number;
  roles: Role[];
  limitApplies: boolean;
  amountCeiling: number | null;
  /** How many must approve of how many asked at once; 1 of 1 in cases of the first release. */
  need?: number;
  of?: number;
};
export type LoanRoute = { auto: true } | { auto: false; levels: ReviewLevel[] };

/**
 * The first levels of the policy; the authority limit binds only the last of them, whose approval makes the loan. A single level may not
 * grant what the policy wants two for, whatever was asked.
 */
export const reviewLevels = (policy: LoanPolicy, count: number): ReviewLevel[] =>
  policy.levels.slice(0, count).map(({ level, roles, need, of }, index) => ({
    level,
    roles,
    need,
    of,
    limitApplies: index === count - 1,
    amountCeiling: count === 1 ? policy.twoLevelsAbove : null,
  }));

/**
 * Who looks at an application: LOW up to the policy's amount nobody, HIGH or above the second amount two levels, all else one.
 * @param amount minor units
 */
export const routeLoan = (risk: RiskLevel, amount: number, policy: LoanPolicy): LoanRoute => {
  if (risk === "LOW" && amount <= policy.autoApproveUpTo) return { auto: true };
  const count = risk === "HIGH" || amount > policy.twoLevelsAbove ? 2 : 1;
  return { auto: false, levels: reviewLevels(policy, count) };
};
