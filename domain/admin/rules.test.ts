import { expect, test } from "vitest";
import { firstCalendars } from "@/prisma/calendars";
import { loanPolicy, orderPolicy } from "@/prisma/policies";
import { checkRule, isKnownRule } from "./check-rule";
import { ruleDifferences, ruleFields } from "./rule-differences";

const calendars = firstCalendars.map(({ id }) => id);
const wrong = (change: object) =>
  checkRule("policy", "loan", { ...loanPolicy, ...change }, calendars).errors.map(({ path, code }) => `${path} ${code}`);

test("every rule an installation starts with can be written as it is", () => {
  expect(wrong({})).toEqual([]);
  expect(checkRule("policy", "order", orderPolicy, calendars).errors).toEqual([]);
  for (const { id, data } of firstCalendars) expect(checkRule("calendar", id, data, []).errors, id).toEqual([]);
  expect(wrong({ calendar: "berlin-office" })).toEqual([]);
});

test("a rule under which something could never happen is refused, with the field", () => {
  const [first, second] = loanPolicy.levels;
  expect(wrong({ levels: [] })).toEqual(["levels too_small"]);
  expect(wrong({ levels: [first, { ...second, roles: [] }] })).toEqual(["levels.1.roles too_small"]);
  expect(wrong({ levels: [first, { ...second, roles: ["KING"] }] })).toEqual(["levels.1.roles.0 invalid_value"]);
  expect(wrong({ levels: [first, { ...second, roles: ["AUDITOR"] }] })).toEqual(["levels.1.roles decides_nothing"]);
  expect(wrong({ levels: [second, first] })).toEqual(["levels.0.level not_in_order", "levels.1.level not_in_order"]);
  expect(wrong({ levels: [first, { ...second, need: 3, of: 2 }] })).toEqual(["levels.1.need custom"]);
  expect(wrong({ calendar: "moon" })).toEqual(["calendar unknown_calendar"]);
  expect(wrong({ review: { ...loanPolicy.review, due: "soon" } })).toEqual(["review.due invalid_format"]);
  expect(wrong({ autoAproveUpTo: 5 })).toEqual(["autoAproveUpTo unrecognized_keys"]);
  expect(wrong({ review: { ...loanPolicy.review, dueIn: "5d" } })).toEqual(["review.dueIn unrecognized_keys"]);
  const shut = { ...firstCalendars[1]?.data, week: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } };
  expect(checkRule("calendar", "berlin-office", shut, []).errors.map(({ path }) => path)).toEqual(["week"]);
});

test("policies are known by name, calendars may be added", () => {
  expect(["loan", "order", "boat", "toString"].map((id) => isKnownRule("policy", id))).toEqual([true, true, false, false]);
  expect(isKnownRule("calendar", "tokyo-office")).toBe(true);
});

test("differences name each field that is another, in order; what is new or gone has no value on one side", () => {
  const after = { ...loanPolicy, twoLevelsAbove: 1, calendar: "always", bulkDecisions: ["loan.review"] };
  expect(ruleDifferences(loanPolicy, after)).toEqual([
    { path: ["twoLevelsAbove"], before: 50_000_00, after: 1 },
    { path: ["bulkDecisions"], before: [], after: ["loan.review"] },
    { path: ["calendar"], before: null, after: "always" },
  ]);
  expect(ruleDifferences(loanPolicy, loanPolicy)).toEqual([]);
  expect(ruleDifferences({ a: { x: 1, y: [1, 2] } }, { a: { y: [2, 1], z: null } })).toEqual([
    { path: ["a", "y"], before: [1, 2], after: [2, 1] },
    { path: ["a", "z"], before: undefined, after: null },
    { path: ["a", "x"], before: 1, after: undefined },
  ]);
  expect(ruleFields({ week: { mon: [["09:00", "17:00"]] } })).toEqual([{ path: ["week", "mon"], value: [["09:00", "17:00"]] }]);
});
