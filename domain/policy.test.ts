import { expect, test } from "vitest";
import { loanPolicySchema, orderPolicySchema } from "./policy";

/** As the first release stored it. */
const stored = {
  autoApproveUpTo: 10_000_00,
  autoApproveRateBps: 690,
  twoLevelsAbove: 50_000_00,
  levels: [
    { level: 1, roles: ["LOAN_OFFICER"] },
    { level: 2, roles: ["SENIOR_UNDERWRITER"] },
  ],
  review: { due: "24h", firstReminder: "5d", reminderEvery: "3d", escalateAfter: "72h", escalateTo: ["SENIOR_UNDERWRITER"] },
};

test("what the first release stored is one step, paused by the applicant, and every hour counts", () => {
  const { review, calendar } = loanPolicySchema.parse(stored);
  expect(calendar).toBeNull();
  expect(review).toEqual({
    ...{ due: "24h", firstReminder: "5d", reminderEvery: "3d", reminders: 30, pausedBy: ["APPLICANT"] },
    escalation: [{ after: "72h", addRoles: ["SENIOR_UNDERWRITER"], priority: "HIGH" }],
  });
});

test("what was read may be read again", () => {
  const read = loanPolicySchema.parse(stored);
  expect(loanPolicySchema.parse(read)).toEqual(read);
});

test.each([
  ["a priority that raises nothing", { escalation: [{ after: "1d", addRoles: ["OPERATIONS"], priority: "LOW" }] }],
  ["a step that adds nobody", { escalation: [{ after: "1d", addRoles: [] }] }],
  ["no step", { escalation: [] }],
  ["a reason to pause that there is not", { pausedBy: ["LUNCH"] }],
])("refuses %s", (_, wrong) => {
  const { escalateAfter: _after, escalateTo: _to, ...review } = stored.review;
  const given = { ...stored, review: { ...review, escalation: [{ after: "1d", addRoles: ["OPERATIONS"] }], ...wrong } };
  expect(loanPolicySchema.safeParse(given).success).toBe(false);
});

test.each([
  ["367d", false],
  ["366d", true],
  ["8785h", false],
])("by a calendar %s may be asked for: %s", (due, allowed) => {
  const given = { ...stored, review: { ...stored.review, due } };
  expect(loanPolicySchema.safeParse({ ...given, calendar: "berlin-office" }).success).toBe(allowed);
  expect(loanPolicySchema.safeParse(given).success).toBe(true);
});

test("an order's policy reads its clock the same way", () => {
  const { autoApproveUpTo: _a, autoApproveRateBps: _b, ...rest } = stored;
  const given = { ...rest, reviewAbove: 1, refundReviewAbove: 1 };
  expect(orderPolicySchema.parse(given).review.escalation).toHaveLength(1);
});
