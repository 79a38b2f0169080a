import { describe, expect, it } from "vitest";
import { calendarOf, calendarWith, type DueTime, dueBy } from "../testing/due-times";

// Each line was reckoned by hand and again minute by minute with another implementation of time zones. Holidays of Berlin in these years:
// berlin.de, "Feiertage"; the table that is used names the law (Sonn- und Feiertagsgesetz) as its source.
const berlin: DueTime[] = [
  ["2026-01-12T10:00+01:00", "4h", "2026-01-12T14:00+01:00", "within a day"],
  ["2026-01-12T10:00+01:00", "90s", "2026-01-12T10:01:30+01:00", "seconds"],
  ["2026-01-12T16:00+01:00", "4h", "2026-01-13T11:30+01:00", "over a night"],
  ["2026-01-12T09:00+01:00", "510m", "2026-01-12T17:30+01:00", "a whole day ends at its closing"],
  ["2026-01-12T09:00+01:00", "511m", "2026-01-13T09:01+01:00", "a minute more is the next day's"],
  ["2026-01-12T07:00+01:00", "1h", "2026-01-12T10:00+01:00", "before opening"],
  ["2026-01-12T17:30+01:00", "1h", "2026-01-13T10:00+01:00", "at closing"],
  ["2026-01-12T23:59+01:00", "30m", "2026-01-13T09:30+01:00", "after closing"],
  ["2026-01-17T12:00+01:00", "2h", "2026-01-19T11:00+01:00", "on a Saturday"],
  ["2026-01-18T12:00+01:00", "0h", "2026-01-19T09:00+01:00", "nothing, on a Sunday: the next opening"],
  ["2026-01-12T12:34+01:00", "0m", "2026-01-12T12:34+01:00", "nothing, while open: now"],
  ["2026-01-16T15:00+01:00", "1d", "2026-01-19T15:00+01:00", "a working day over a weekend"],
  ["2026-01-17T12:00+01:00", "1d", "2026-01-20T09:00+01:00", "a working day from a Saturday begins on Monday"],
  ["2026-01-12T20:00+01:00", "1d", "2026-01-14T09:00+01:00", "a working day from the evening begins in the morning"],
  ["2026-01-12T08:59+01:00", "1d", "2026-01-13T09:00+01:00", "a working day from before opening"],
  ["2026-04-02T16:30+02:00", "2h", "2026-04-07T10:00+02:00", "Good Friday and Easter Monday are closed"],
  ["2026-04-02T11:00+02:00", "1d", "2026-04-07T11:00+02:00", "a working day over Easter"],
  ["2026-05-13T17:00+02:00", "1h", "2026-05-15T09:30+02:00", "Ascension Day is closed"],
  ["2026-10-02T17:00+02:00", "1h", "2026-10-05T09:30+02:00", "the Day of German Unity is a Saturday"],
  ["2027-03-05T17:00+01:00", "1h", "2027-03-09T09:30+01:00", "Women's Day, a Monday, is closed in Berlin"],
  ["2026-03-27T16:00+01:00", "4h", "2026-03-30T11:30+02:00", "clocks are set forward at the weekend"],
  ["2026-03-27T10:00+01:00", "1d", "2026-03-30T10:00+02:00", "a working day keeps its time of day over it"],
  ["2026-10-23T16:00+02:00", "4h", "2026-10-26T11:30+01:00", "clocks are set back at the weekend"],
  ["2026-10-23T10:00+02:00", "2d", "2026-10-27T10:00+01:00", "working days keep their time of day over it"],
  ["2025-12-31T16:30+01:00", "2h", "2026-01-02T10:00+01:00", "over the end of a year"],
  ["2026-12-24T15:00+01:00", "1d", "2026-12-28T15:00+01:00", "over Christmas; its eve is no holiday"],
  ["2026-12-31T12:00+01:00", "1d", "2027-01-04T12:00+01:00", "New Year's Day is a Friday"],
  ["2028-02-28T12:00+01:00", "1d", "2028-02-29T12:00+01:00", "to a leap day"],
  ["2028-02-29T12:00+01:00", "1d", "2028-03-01T12:00+01:00", "from a leap day"],
  ["2028-02-29T17:00+01:00", "1h", "2028-03-01T09:30+01:00", "from a leap day to March"],
  ["2026-01-12T09:00+01:00", "1000h", "2026-07-01T14:30+02:00", "117 days and five and a half hours"],
  ["2026-01-12T09:00+01:00", "366d", "2027-06-24T09:00+02:00", "366 working days"],
];

// Open every night from midnight to six, so that clocks change while it is open.
const nights: DueTime[] = [
  ["2026-03-29T00:00+01:00", "5h", "2026-03-29T06:00+02:00", "the night clocks are set forward has five hours"],
  ["2026-03-29T01:30+01:00", "1h", "2026-03-29T03:30+02:00", "over the hour that is left out"],
  ["2026-03-28T02:30+01:00", "1d", "2026-03-29T03:00+02:00", "a time that is left out is when clocks jump"],
  ["2026-10-25T00:00+02:00", "7h", "2026-10-25T06:00+01:00", "the night clocks are set back has seven hours"],
  ["2026-10-24T02:30+02:00", "1d", "2026-10-25T02:30+02:00", "of a time that comes twice the first counts"],
  ["2026-10-25T02:30+01:00", "1d", "2026-10-26T02:30+01:00", "from the second of them"],
  ["2026-10-25T01:30+02:00", "90m", "2026-10-25T02:00+01:00", "to the hour that comes again"],
];

const name = "from %s, %s is until %s: %s";

describe("an office in Berlin", () => {
  const due = dueBy(calendarOf("berlin-office"));
  it.each(berlin)(name, (from, duration, expected) => expect(due(from, duration)).toBe(new Date(expected).toISOString()));
});

describe("work at night in Berlin", () => {
  const due = dueBy(calendarWith("Europe/Berlin", [["00:00", "06:00"]], [["00:00", "06:00"]]));
  it.each(nights)(name, (from, duration, expected) => expect(due(from, duration)).toBe(new Date(expected).toISOString()));
});
