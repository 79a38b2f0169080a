import { expect, test } from "vitest";
import { offeredOutcomes } from "./offered-outcomes";

test("the first level is not told of returning", () => {
  expect(offeredOutcomes({ level: 1, outcomes: ["APPROVED", "REJECTED", "NEED_MORE_INFO"] })).toEqual([
    { outcome: "APPROVED" },
    { outcome: "REJECTED" },
    { outcome: "NEED_MORE_INFO" },
  ]);
});

test("after the last round one is told why no more can be asked, at its place", () => {
  expect(offeredOutcomes({ level: 2, outcomes: ["APPROVED", "REJECTED", "RETURNED"] })).toEqual([
    { outcome: "APPROVED" },
    { outcome: "REJECTED" },
    { outcome: "NEED_MORE_INFO", whyNot: "allRounds" },
    { outcome: "RETURNED" },
  ]);
});

test("a second level that has returned it as often as may be is told so", () => {
  expect(offeredOutcomes({ level: 2, outcomes: ["APPROVED", "REJECTED", "NEED_MORE_INFO"] }).at(-1)).toEqual({
    outcome: "RETURNED",
    whyNot: "allReturns",
  });
});

test("a task of the release before offers what its workflow knows", () => {
  expect(offeredOutcomes({ level: 2, outcomes: null }).filter(({ whyNot }) => !whyNot)).toEqual([
    { outcome: "APPROVED" },
    { outcome: "REJECTED" },
  ]);
});
