import { describe, expect, it } from "vitest";
import { calendarOf, calendarWith, type DueTime, dueBy } from "../testing/due-times";

// Each line was reckoned by hand and again minute by minute with another implementation of time zones. Federal holidays: 5 U.S.C. 6103.
const newYork: DueTime[] = [
  ["2026-03-06T16:00-05:00", "3h", "2026-03-09T11:00-04:00", "clocks are set forward at the weekend"],
  ["2026-10-30T16:00-04:00", "3h", "2026-11-02T11:00-05:00", "clocks are set back at the weekend"],
  ["2026-01-16T10:00-05:00", "1d", "2026-01-20T10:00-05:00", "over the day of Martin Luther King"],
  ["2026-07-02T16:00-04:00", "2h", "2026-07-06T10:00-04:00", "Independence Day, a Saturday, is kept on Friday"],
  ["2026-09-04T16:59-04:00", "2m", "2026-09-08T09:01-04:00", "over Labor Day"],
  ["2026-11-10T12:00-05:00", "1d", "2026-11-12T12:00-05:00", "over Veterans Day"],
  ["2026-11-25T15:00-05:00", "1d", "2026-11-27T15:00-05:00", "over Thanksgiving"],
  ["2026-12-24T16:30-05:00", "1h", "2026-12-28T09:30-05:00", "over Christmas, a Friday"],
];

// Holidays Act 2003, and those moved to Monday by it.
const auckland: DueTime[] = [
  ["2026-02-05T16:30+13:00", "1h", "2026-02-09T09:00+13:00", "over Waitangi Day"],
  ["2026-04-02T16:00+13:00", "2h", "2026-04-07T09:30+12:00", "Easter, at which clocks are set back"],
  ["2026-04-24T16:45+12:00", "30m", "2026-04-28T08:45+12:00", "Anzac Day, a Saturday, is kept on Monday"],
  ["2026-09-25T16:30+12:00", "1h", "2026-09-28T09:00+13:00", "clocks are set forward at the weekend"],
  ["2026-12-24T12:00+13:00", "1d", "2026-12-29T12:00+13:00", "Boxing Day, a Saturday, is kept on Monday"],
];

// Clocks on Lord Howe Island are set by half an hour.
const lordHowe: DueTime[] = [["2026-10-02T16:00+10:30", "2h", "2026-10-05T10:00+11:00", "set forward at the weekend"]];
const lordHoweAlways: DueTime[] = [
  ["2026-04-04T23:00+11:00", "4h", "2026-04-05T02:30+10:30", "four hours of the night they are set back"],
  ["2026-04-04T23:00+11:00", "1d", "2026-04-05T23:00+10:30", "a day of twenty-four and a half hours"],
  ["2026-04-04T01:45+11:00", "1d", "2026-04-05T01:45+11:00", "of a time that comes twice the first counts"],
  ["2026-10-03T23:00+10:30", "4h", "2026-10-04T03:30+11:00", "four hours of the night they are set forward"],
  ["2026-10-03T02:15+10:30", "1d", "2026-10-04T02:30+11:00", "a time that is left out is when clocks jump"],
];

const always: DueTime[] = [
  ["2026-12-31T23:30Z", "1h", "2027-01-01T00:30Z", "over the end of a year"],
  ["2028-02-28T12:00Z", "1d", "2028-02-29T12:00Z", "to a leap day"],
  ["2028-02-29T12:00Z", "365d", "2029-02-28T12:00Z", "a year from a leap day"],
  ["2026-06-06T00:00Z", "72h", "2026-06-09T00:00Z", "weekends count"],
  ["2026-06-01T10:00Z", "0s", "2026-06-01T10:00Z", "nothing"],
  ["2026-06-01T10:00Z", "8784h", "2027-06-02T10:00Z", "366 days"],
];

const allDay: [string, string][] = [["00:00", "24:00"]];

describe.each([
  ["an office in New York", calendarWith("America/New_York", [["09:00", "17:00"]], [], "US"), newYork],
  ["an office in Auckland", calendarWith("Pacific/Auckland", [["08:30", "17:00"]], [], "NZ"), auckland],
  ["an office on Lord Howe Island", calendarWith("Australia/Lord_Howe", [["09:00", "17:00"]]), lordHowe],
  ["Lord Howe Island day and night", calendarWith("Australia/Lord_Howe", allDay, allDay), lordHoweAlways],
  ["every hour", calendarOf("always"), always],
])("%s", (_, calendar, rows) => {
  const due = dueBy(calendar);
  it.each(rows)("from %s, %s is until %s: %s", (from, duration, expected) =>
    expect(due(from, duration)).toBe(new Date(expected).toISOString()),
  );
});
