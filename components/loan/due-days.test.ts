import { expect, test } from "vitest";
import { loanPolicySchema } from "@/domain/policy";
import { dueAtOf, dueDays } from "./due-days";

const policy = loanPolicySchema.parse({
  autoApproveUpTo: 1,
  autoApproveRateBps: 1,
  twoLevelsAbove: 1,
  levels: [
    { level: 1, roles: ["LOAN_OFFICER"] },
    { level: 2, roles: ["SENIOR_UNDERWRITER"] },
  ],
  review: { due: "24h", firstReminder: "5d", reminderEvery: "3d", escalateAfter: "72h", escalateTo: ["SENIOR_UNDERWRITER"] },
});
const berlin = "Europe/Berlin";
const lateEvening = Date.parse("2026-03-02T23:30:00.000Z");
const days = dueDays(policy, 1, berlin, lateEvening);

test("the days are those where the reader is: half past midnight in Berlin is the next day", () => {
  expect(days).toMatchObject({ first: "2026-03-04", last: "2026-03-24" });
});

test("the policy's own day is not told as another one", () => {
  expect(dueAtOf("", days, berlin)).toEqual({});
  expect(dueAtOf("2026-03-24", days, berlin)).toEqual({});
});

test("an earlier day lasts to its last second", () => {
  expect(dueAtOf("2026-03-10", days, berlin)).toEqual({ at: "2026-03-10T22:59:59.000Z" });
});

test("today, a day after the policy's and no day at all cannot be told", () => {
  for (const day of ["2026-03-03", "2026-03-25", "soon"]) expect(dueAtOf(day, days, berlin)).toEqual({ wrong: true });
});
