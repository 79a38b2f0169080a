import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LoanPolicy, loanPolicySchema } from "../policy";
import { riskLevels } from "./risk";
import { reviewLevels, routeLoan } from "./routing";

const policy: LoanPolicy = loanPolicySchema.parse({
  autoApproveUpTo: 10_000_00,
  autoApproveRateBps: 690,
  twoLevelsAbove: 50_000_00,
  levels: [
    { level: 1, roles: ["LOAN_OFFICER"] },
    { level: 2, roles: ["SENIOR_UNDERWRITER"] },
  ],
  review: {
    due: "24h",
    firstReminder: "5d",
    reminderEvery: "3d",
    reminders: 30,
    escalateAfter: "72h",
    escalateTo: ["SENIOR_UNDERWRITER"],
  },
});

const levelsOf = (risk: (typeof riskLevels)[number], amount: number): number => {
  const route = routeLoan(risk, amount, policy);
  return route.auto ? 0 : route.levels.length;
};

describe("who looks at an application", () => {
  it.each([
    ["LOW", 10_000_00, 0],
    ["LOW", 10_000_01, 1],
    ["LOW", 50_000_00, 1],
    ["LOW", 50_000_01, 2],
    ["MEDIUM", 500_00, 1],
    ["MEDIUM", 50_000_01, 2],
    ["HIGH", 500_00, 2],
  ] as const)("%s risk, %i minor units: %i levels", (risk, amount, levels) => expect(levelsOf(risk, amount)).toBe(levels));

  it("is never fewer people for more risk or more money", () => {
    const amount = fc.integer({ min: 1, max: 200_000_00 });
    fc.assert(
      fc.property(amount, amount, fc.nat(2), fc.nat(2), (a, b, first, second) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const [calm, risky] = [Math.min(first, second), Math.max(first, second)].map((index) => riskLevels[index] ?? "HIGH");
        expect(levelsOf(calm ?? "LOW", less)).toBeLessThanOrEqual(levelsOf(risky ?? "HIGH", more));
      }),
    );
  });

  it("binds the authority limit to the last level only", () => {
    expect(reviewLevels(policy, 2).map(({ limitApplies }) => limitApplies)).toEqual([false, true]);
    expect(reviewLevels(policy, 1).map(({ limitApplies }) => limitApplies)).toEqual([true]);
  });

  it("asks as many people at each level as the policy says, one where it says nothing", () => {
    const quorum = {
      ...policy,
      levels: policy.levels.map((level) => (level.level === 2 ? { ...level, need: 2, of: 3 } : level)),
    };
    expect(reviewLevels(quorum, 2).map(({ need, of }) => [need, of])).toEqual([
      [1, 1],
      [2, 3],
    ]);
  });

  it("let a single level grant no more than what the policy wants two for", () => {
    expect(reviewLevels(policy, 1).map(({ amountCeiling }) => amountCeiling)).toEqual([policy.twoLevelsAbove]);
    expect(reviewLevels(policy, 2).map(({ amountCeiling }) => amountCeiling)).toEqual([null, null]);
  });
});
