import { expect, test } from "vitest";
import { changedTerms } from "./changed-terms";

const first = { amount: 60_000_00, rateBps: 720, termMonths: 120 };

test("only what differs is a change, before and after", () => {
  expect(changedTerms(first, { ...first, amount: 55_000_00, termMonths: 96 })).toEqual([
    { name: "amount", before: 60_000_00, after: 55_000_00 },
    { name: "termMonths", before: 120, after: 96 },
  ]);
});

test("an empty field and one that holds no number change nothing", () => {
  expect(changedTerms(first, { amount: Number.NaN, rateBps: 720 })).toEqual([]);
});
