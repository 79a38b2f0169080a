import { expect, test } from "vitest";
import { checkAbsence } from "./check-absence";

const now = Date.parse("2026-11-30T09:00:00.000Z");
const given = { deputyId: "1", from: "2026-12-01T08:00", to: "2026-12-05T18:00" };
const check = (change: Partial<typeof given>) => checkAbsence({ ...given, ...change }, "Europe/Berlin", now);

test("nothing is wrong with an absence to come, nor with one that has begun", () => {
  expect(check({})).toEqual({});
  expect(check({ from: "2026-11-29T08:00" })).toEqual({});
});

test("each field says what it lacks", () => {
  expect(check({ deputyId: "", from: "", to: "" })).toEqual({
    deputyId: "missing_deputy",
    from: "missing_time",
    to: "missing_time",
  });
});

test("the end is after the beginning, to come, and within a year", () => {
  expect(check({ to: "2026-12-01T08:00" })).toEqual({ to: "not_after_from" });
  // 10:00 in Berlin is now.
  expect(check({ from: "2026-11-29T08:00", to: "2026-11-30T10:00" })).toEqual({ to: "past" });
  expect(check({ to: "2027-12-05T18:00" })).toEqual({ to: "too_long" });
});
