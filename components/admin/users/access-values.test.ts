import { expect, test } from "vitest";
import { changesAccess, givenLimits, wrongLimits } from "./access-values";

const user = { roles: ["ADMIN", "AUDITOR"] as ("ADMIN" | "AUDITOR")[], limits: { EUR: 5_000_00 } };

test("a form changes something when roles or limits are others, in whatever order", () => {
  expect(changesAccess(user, { roles: ["AUDITOR", "ADMIN"], limits: { EUR: 5_000_00, USD: undefined } })).toBe(false);
  expect(changesAccess(user, { roles: ["AUDITOR"], limits: user.limits })).toBe(true);
  expect(changesAccess(user, { roles: ["AUDITOR", "OPERATIONS"], limits: user.limits })).toBe(true);
  expect(changesAccess(user, { roles: user.roles, limits: {} })).toBe(true);
  expect(changesAccess(user, { roles: user.roles, limits: { EUR: 5_000_01 } })).toBe(true);
});

test("an empty limit is none, zero is one, and what is no amount is named", () => {
  const values = { roles: [], limits: { EUR: undefined, USD: 0, GBP: Number.NaN, CHF: -1, CNY: 100_000_000_001 } };
  expect(wrongLimits(values)).toEqual(["GBP", "CHF", "CNY"]);
  expect(givenLimits({ roles: [], limits: { EUR: undefined, USD: 0 } })).toEqual({ USD: 0 });
});
