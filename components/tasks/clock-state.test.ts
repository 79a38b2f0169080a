import { expect, test } from "vitest";
import { calendarSchema } from "@/domain/calendar";
import { clockState } from "./clock-state";

const day: [string, string][] = [["09:00", "17:00"]];
const calendar = {
  calendar: calendarSchema.parse({
    timeZone: "Europe/Berlin",
    week: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] },
    holidays: null,
    overrides: [],
  }),
  holidays: ["2026-12-25"],
};
const at = (instant: string) => Date.parse(instant);
const hour = 3_600_000;

test("while it is open the clock runs, and only open hours are left", () => {
  const state = clockState(calendar, at("2026-12-03T16:00+01:00"), at("2026-12-07T11:00+01:00"));
  expect(state).toEqual({ left: 11 * hour, closedUntil: null });
});

test("on a weekend or a holiday it goes on when the next day opens", () => {
  const due = at("2026-12-28T10:00+01:00");
  expect(clockState(calendar, at("2026-12-25T12:00+01:00"), due)).toEqual({
    left: hour,
    closedUntil: at("2026-12-28T09:00+01:00"),
  });
});

test("without a calendar every hour counts, and nothing is left of what is overdue", () => {
  expect(clockState(null, 1_000, 1_000 + 5 * hour)).toEqual({ left: 5 * hour, closedUntil: null });
  expect(clockState(null, 5 * hour, hour).left).toBe(0);
  expect(clockState(calendar, at("2026-12-07T12:00+01:00"), at("2026-12-07T11:00+01:00")).left).toBe(0);
});
