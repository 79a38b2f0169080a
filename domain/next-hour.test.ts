import fc from "fast-check";
import { expect, test } from "vitest";
import { nextFullHour, nextTimeOfDay } from "./next-hour";
import { zonedTime } from "./zoned-time";

const iso = (at: number): string => new Date(at).toISOString();
const hour = (after: string, zone: string): string => iso(nextFullHour(Date.parse(after), zone));
const eight = (after: string, zone: string, minutes = 8 * 60): string => iso(nextTimeOfDay(Date.parse(after), minutes, zone));

test("a full hour is one on the clock of the reader, also in zones of half and quarter hours", () => {
  expect(hour("2026-11-30T10:12:00.500Z", "Europe/Berlin")).toBe("2026-11-30T11:00:00.000Z");
  expect(hour("2026-11-30T10:12:00Z", "Asia/Kolkata")).toBe("2026-11-30T10:30:00.000Z");
  expect(hour("2026-11-30T10:12:00Z", "Asia/Kathmandu")).toBe("2026-11-30T10:15:00.000Z");
  // Exactly on the hour it is the next one.
  expect(hour("2026-11-30T10:30:00Z", "Asia/Kolkata")).toBe("2026-11-30T11:30:00.000Z");
});

test("where clocks change by half an hour, the next full hour is a full one", () => {
  // Lord Howe goes from 02:00 to 02:30 on 4 October 2026, at 15:30 UTC of the day before.
  expect(hour("2026-10-03T15:10:00Z", "Australia/Lord_Howe")).toBe("2026-10-03T16:00:00.000Z");
});

test("a time of day is found today or tomorrow", () => {
  expect(eight("2026-11-30T06:59:59Z", "Europe/Berlin")).toBe("2026-11-30T07:00:00.000Z");
  expect(eight("2026-11-30T07:00:00Z", "Europe/Berlin")).toBe("2026-12-01T07:00:00.000Z");
  expect(eight("2028-02-28T23:30:00Z", "Asia/Kolkata")).toBe("2028-02-29T02:30:00.000Z");
});

test("on the days when clocks change it is still that hour on the clock", () => {
  expect(eight("2026-03-28T08:00:00Z", "Europe/Berlin")).toBe("2026-03-29T06:00:00.000Z");
  expect(eight("2026-10-24T08:00:00Z", "Europe/Berlin")).toBe("2026-10-25T07:00:00.000Z");
});

test("an hour that is passed over is the one after, an hour that comes twice is the first of them", () => {
  expect(eight("2026-03-28T12:00:00Z", "Europe/Berlin", 120)).toBe("2026-03-29T01:00:00.000Z");
  expect(eight("2026-10-24T12:00:00Z", "Europe/Berlin", 120)).toBe("2026-10-25T00:00:00.000Z");
  // Between the two 02:00 of that night the second one is not told again.
  expect(eight("2026-10-25T00:00:00Z", "Europe/Berlin", 120)).toBe("2026-10-26T01:00:00.000Z");
  expect(eight("2026-11-01T04:00:00Z", "America/New_York", 90)).toBe("2026-11-01T05:30:00.000Z");
});

const zones = [
  "UTC",
  "Europe/Berlin",
  "America/New_York",
  "America/St_Johns",
  "Asia/Kolkata",
  "Australia/Lord_Howe",
  "Pacific/Apia",
];
const instants = fc.integer({ min: Date.parse("2024-01-01T00:00:00Z"), max: Date.parse("2030-01-01T00:00:00Z") });

test("whatever the zone and the day, the next hour comes within two hours, and the next time of day within two days and a change", () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), fc.integer({ min: 0, max: 1439 }), (after, zone, minutes) => {
      const [full, daily] = [nextFullHour(after, zone), nextTimeOfDay(after, minutes, zone)];
      expect(full).toBeGreaterThan(after);
      expect(full - after).toBeLessThanOrEqual(2 * 3_600_000);
      expect(zonedTime(zone, full).time % 3_600_000).toBe(0);
      expect(daily).toBeGreaterThan(after);
      expect(daily - after).toBeLessThanOrEqual(49 * 3_600_000);
      // Another time only where the clock passes over this one, by an hour at most.
      const later = zonedTime(zone, daily).time - minutes * 60_000;
      expect(later).toBeGreaterThanOrEqual(0);
      expect(later).toBeLessThanOrEqual(3_600_000);
    }),
    { numRuns: 2_000 },
  );
});
