import { describe, expect, it } from "vitest";
import { calendarOf, calendarWith, type DueTime, dueBy } from "../testing/due-times";

// Each line was reckoned by hand and again minute by minute with another implementation of time zones. Free and swapped days: the notices of
// the General Office of the State Council for 2025 and 2026 that prisma/china-days.ts names.
const shanghai: DueTime[] = [
  ["2026-01-12T11:30+08:00", "1h", "2026-01-12T13:30+08:00", "over noon"],
  ["2026-01-12T12:15+08:00", "1h", "2026-01-12T14:00+08:00", "from noon"],
  ["2026-01-12T09:00+08:00", "3h", "2026-01-12T12:00+08:00", "ends as the morning does"],
  ["2026-01-12T12:30+08:00", "1d", "2026-01-13T13:00+08:00", "a working day from noon begins after it"],
  ["2026-01-12T17:00+08:00", "9h", "2026-01-13T18:00+08:00", "an hour and a day"],
  ["2026-02-13T17:00+08:00", "2h", "2026-02-14T10:00+08:00", "the Saturday before Spring Festival is worked on"],
  ["2026-02-14T17:00+08:00", "2h", "2026-02-24T10:00+08:00", "Spring Festival is nine days"],
  ["2026-02-27T17:30+08:00", "1h", "2026-02-28T09:30+08:00", "the Saturday after it is worked on"],
  ["2026-02-28T15:00+08:00", "1d", "2026-03-02T15:00+08:00", "from a Saturday that is worked on"],
  ["2026-01-02T10:00+08:00", "1h", "2026-01-04T10:00+08:00", "a Sunday is worked on for New Year"],
  ["2026-04-03T17:00+08:00", "2h", "2026-04-07T10:00+08:00", "Qingming to Monday"],
  ["2026-05-08T10:00+08:00", "2d", "2026-05-11T10:00+08:00", "a Saturday counts that is worked on for Labour Day"],
  ["2026-06-01T09:00+08:00", "1h", "2026-06-01T10:00+08:00", "Children's Day is none for those who work"],
  ["2026-09-18T17:00+08:00", "2h", "2026-09-20T10:00+08:00", "a Sunday is worked on for National Day"],
  ["2026-09-24T17:00+08:00", "2h", "2026-09-28T10:00+08:00", "Mid-Autumn to Sunday"],
  ["2026-09-30T17:00+08:00", "2h", "2026-10-08T10:00+08:00", "National Day is seven days"],
  ["2026-10-09T10:00+08:00", "1d", "2026-10-10T10:00+08:00", "to a Saturday that is worked on"],
  ["2025-01-24T17:30+08:00", "1h", "2025-01-26T09:30+08:00", "the year before: a Sunday is worked on"],
  ["2025-01-27T17:00+08:00", "2h", "2025-02-05T10:00+08:00", "the year before: Spring Festival is eight days"],
  ["2025-09-30T17:00+08:00", "2h", "2025-10-09T10:00+08:00", "the year before: National Day and Mid-Autumn are eight days"],
];

// Holidays of all of India: Republic Day, Independence Day, Gandhi's birthday (Department of Personnel and Training, list of holidays).
const kolkata: DueTime[] = [
  ["2026-01-12T09:15+05:30", "15m", "2026-01-12T10:15+05:30", "a zone half an hour apart, before opening"],
  ["2026-01-12T04:30Z", "30m", "2026-01-12T10:30+05:30", "told in UTC"],
  ["2026-01-23T18:00+05:30", "1h", "2026-01-27T10:30+05:30", "Republic Day is a Monday"],
  ["2026-08-13T12:00+05:30", "2d", "2026-08-17T12:00+05:30", "Independence Day is a Saturday"],
  ["2026-10-01T18:00+05:30", "1h", "2026-10-05T10:30+05:30", "Gandhi's birthday is a Friday"],
];

const name = "from %s, %s is until %s: %s";

describe("an office in Shanghai", () => {
  const due = dueBy(calendarOf("shanghai-office"));
  it.each(shanghai)(name, (from, duration, expected) => expect(due(from, duration)).toBe(new Date(expected).toISOString()));
});

describe("an office in Kolkata", () => {
  const due = dueBy(calendarWith("Asia/Kolkata", [["10:00", "18:30"]], [], "IN"));
  it.each(kolkata)(name, (from, duration, expected) => expect(due(from, duration)).toBe(new Date(expected).toISOString()));
});
