import { expect, test } from "vitest";
import { matchText } from "./match-text";

test("the nearer to the beginning, the better", () => {
  expect(matchText("Approve", "App")).toBe(0);
  expect(matchText("Follow-up date", "date")).toBe(1);
  expect(matchText("Follow-up date", "low")).toBe(2);
  expect(matchText("Approve", "")).toBe(0);
});

test("letters left out are forgiven, from the beginning of a word on and in their order", () => {
  expect(matchText("Approve", "apr")).toBe(3);
  expect(matchText("Give to a colleague", "clg")).toBe(3);
  expect(matchText("Need information", "ninf")).toBe(3);
  expect(matchText("Approve", "rpa")).toBeNull();
  expect(matchText("Reject", "ect f")).toBeNull();
});

test("Chinese is found by any part, and signs mean themselves", () => {
  expect(matchText("需要信息", "信息")).toBe(2);
  expect(matchText("Approve", ".*")).toBeNull();
  expect(matchText("Approve", "(")).toBeNull();
});
