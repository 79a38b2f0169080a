import { describe, expect, test } from "vitest";
import { loanPolicySchema } from "../policy";
import { isoInstant, type Ring } from "../schedule";
import { consequencesOf, type LoanProspect } from "./consequences";

const day = 86_400_000;
const now = Date.parse("2026-11-21T10:00:00.000Z");
const loanPolicy = loanPolicySchema.parse({
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
    escalateAfter: "72h",
    escalateTo: ["SENIOR_UNDERWRITER"],
  },
});
const asked = { amount: 18_000_00, termMonths: 48 };
const prospect: LoanProspect = {
  level: 1,
  reviewLevels: [
    { level: 1, roles: ["LOAN_OFFICER"] },
    { level: 2, roles: ["SENIOR_UNDERWRITER"] },
  ],
  policy: loanPolicy,
  asked,
  now,
  timeScale: 1,
};
const last = { ...prospect, level: 2 };

const days = (clocks: Ring[]) => clocks.map(({ name, at }) => [name, (at - now) / day]);

describe("approved", () => {
  test("goes to the next level, whose clocks start", () => {
    const next = consequencesOf({ ...prospect, outcome: "APPROVED", terms: asked });
    expect(next).toMatchObject({ stage: "MANUAL_REVIEW", goesTo: { roles: ["SENIOR_UNDERWRITER"] }, tellsApplicant: false });
    expect(days(next.clocks).slice(0, 4)).toEqual([
      ["due", 1],
      ["escalation", 3],
      ["reminder", 5],
      ["reminder", 8],
    ]);
  });

  test("at the last level makes an offer that stands 14 days, with three reminders, at exact times", () => {
    const next = consequencesOf({ ...last, outcome: "APPROVED", terms: asked });
    expect(next).toMatchObject({
      stage: "PREPARING_DOCUMENTS",
      goesTo: "APPLICANT",
      counterOffer: false,
      tellsApplicant: true,
    });
    expect(days(next.clocks)).toEqual([
      ["offerReminder", 3],
      ["offerReminder", 7],
      ["offerReminder", 12],
      ["offerExpiry", 14],
    ]);
    expect(isoInstant(next.clocks.at(-1)?.at ?? 0)).toBe("2026-12-05T10:00:00.000Z");
  });

  test("with another amount or term is a counter-offer, open 90 days", () => {
    for (const terms of [
      { ...asked, amount: 17_999_99 },
      { ...asked, termMonths: 60 },
    ]) {
      const { counterOffer, clocks } = consequencesOf({ ...last, outcome: "APPROVED", terms });
      expect([counterOffer, days(clocks).at(-1)]).toEqual([true, ["offerExpiry", 90]]);
    }
  });

  test("where two of three must approve, the first starts nothing and the second passes the level", () => {
    const reviewLevels = [{ level: 1, roles: ["LOAN_OFFICER" as const], need: 2, of: 3 }];
    const first = consequencesOf({ ...prospect, reviewLevels, outcome: "APPROVED" });
    expect(first).toMatchObject({ stage: "MANUAL_REVIEW", goesTo: { roles: ["LOAN_OFFICER"] }, clocks: [], moreNeeded: 1 });
    const seats = { approved: 1, rejected: 1 };
    expect(consequencesOf({ ...prospect, reviewLevels, seats, outcome: "APPROVED" }).stage).toBe("PREPARING_DOCUMENTS");
  });
});

describe("rejected", () => {
  test("ends the case, and the applicant is told", () => {
    expect(consequencesOf({ ...prospect, outcome: "REJECTED" })).toMatchObject({
      stage: "REJECTED",
      goesTo: "NOBODY",
      clocks: [],
      tellsApplicant: true,
    });
  });

  test("where two of three must approve, it takes two", () => {
    const reviewLevels = [{ level: 1, roles: ["LOAN_OFFICER" as const], need: 2, of: 3 }];
    const first = consequencesOf({ ...prospect, reviewLevels, outcome: "REJECTED" });
    expect(first).toMatchObject({ stage: "MANUAL_REVIEW", moreNeeded: 1, clocks: [], tellsApplicant: false });
    const seats = { approved: 1, rejected: 1 };
    expect(consequencesOf({ ...prospect, reviewLevels, seats, outcome: "REJECTED" }).stage).toBe("REJECTED");
  });
});

test("asking for more pauses the reviewers' clocks and starts the applicant's", () => {
  const next = consequencesOf({ ...last, outcome: "NEED_MORE_INFO" });
  expect(next).toMatchObject({ stage: "AWAITING_INFORMATION", goesTo: "APPLICANT", pauses: true, tellsApplicant: true });
  expect(days(next.clocks)).toEqual([
    ["requestReminder", 7],
    ["requestFinalReminder", 14],
    ["requestExpiry", 21],
  ]);
});

test("returning goes to the first level, whose clocks start, and stays among us", () => {
  const next = consequencesOf({ ...last, outcome: "RETURNED" });
  expect(next).toMatchObject({ stage: "MANUAL_REVIEW", goesTo: { roles: ["LOAN_OFFICER"] }, tellsApplicant: false });
  expect(days(next.clocks)[0]).toEqual(["due", 1]);
});

test("a case whose clocks run faster shows its own times", () => {
  const { clocks } = consequencesOf({ ...last, outcome: "NEED_MORE_INFO", timeScale: 10_080 });
  expect(clocks.map(({ at }) => at - now)).toEqual([60_000, 120_000, 180_000]);
});
