import { expect, test } from "vitest";
import { emptyApplication } from "./application-values";
import { readDraft } from "./draft";

test("a draft comes back as it was left", () => {
  const values = { ...emptyApplication, amount: 1_800_000, purpose: "VEHICLE" as const, termMonths: "48" };
  expect(readDraft(JSON.stringify(values))).toEqual(values);
});

test("a half-typed amount comes back empty, fields of another time are dropped, broken drafts are none", () => {
  expect(readDraft(JSON.stringify({ amount: Number.NaN, colour: "red", termMonths: 5 }))).toEqual(emptyApplication);
  expect(readDraft("{")).toBeNull();
  expect(readDraft("null")).toBeNull();
  expect(readDraft(null)).toBeNull();
});
