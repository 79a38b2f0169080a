import { expect, test } from "vitest";
import { bulkActions, bulkActionsFor } from "./bulk-actions";

test("each view offers what makes sense in it, and leads more", () => {
  expect(bulkActionsFor("needs-me", ["LOAN_OFFICER"])).toEqual(["claim", "decide", "snooze"]);
  expect(bulkActionsFor("mine", ["LOAN_OFFICER"])).toEqual(["release", "decide", "snooze"]);
  expect(bulkActionsFor("snoozed", ["SENIOR_UNDERWRITER"])).toEqual([
    "claim",
    "wake",
    "decide",
    "snooze",
    "assign",
    "prioritise",
  ]);
  expect(bulkActionsFor("done", ["OPERATIONS"])).toEqual([]);
});

test("no two actions of a view share a command", () => {
  for (const view of ["needs-me", "mine", "snoozed"] as const) {
    const keys = bulkActionsFor(view, ["OPERATIONS"]).map((name) => bulkActions[name].command);
    expect(new Set(keys).size).toBe(keys.length);
  }
});
