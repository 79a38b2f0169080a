import { expect, test } from "vitest";
import { type MailTimes, mailInstant } from "./mail-time";

const berlin: MailTimes = { digest: "AT_ONCE", digestHour: 8, quietFrom: null, quietTo: null, timeZone: "Europe/Berlin" };
const night = { quietFrom: 22 * 60, quietTo: 7 * 60 };
/** @param recorded when the notice came, @param now when the mailer looks; in UTC */
const at = (recorded: string, given: Partial<MailTimes> = {}, now = recorded): string =>
  new Date(mailInstant(Date.parse(recorded), Date.parse(now), { ...berlin, ...given })).toISOString();

test("at once is now", () => {
  expect(at("2026-11-30T10:12:00Z")).toBe("2026-11-30T10:12:00.000Z");
  expect(at("2026-11-30T10:12:00Z", {}, "2026-11-30T12:00:00Z")).toBe("2026-11-30T12:00:00.000Z");
});

test("hourly is the next full hour, daily the chosen hour", () => {
  expect(at("2026-11-30T10:12:00Z", { digest: "HOURLY" })).toBe("2026-11-30T11:00:00.000Z");
  expect(at("2026-11-30T10:12:00Z", { digest: "DAILY", digestHour: 17 })).toBe("2026-11-30T16:00:00.000Z");
  expect(at("2026-11-30T10:12:00Z", { digest: "DAILY" })).toBe("2026-12-01T07:00:00.000Z");
});

test("a digest whose hour passed while nobody sent mail goes out now", () => {
  const hours = { digest: "HOURLY" as const };
  expect(at("2026-11-30T10:12:00Z", hours, "2026-11-30T11:20:00Z")).toBe("2026-11-30T11:20:00.000Z");
});

test("in quiet hours mail waits until they end, over midnight and within a day", () => {
  // 22:30 and 03:00 in Berlin.
  expect(at("2026-11-30T21:30:00Z", night)).toBe("2026-12-01T06:00:00.000Z");
  expect(at("2026-12-01T02:00:00Z", night)).toBe("2026-12-01T06:00:00.000Z");
  expect(at("2026-12-01T06:00:00Z", night)).toBe("2026-12-01T06:00:00.000Z");
  const lunch = { quietFrom: 12 * 60, quietTo: 13 * 60 };
  expect(at("2026-11-30T11:15:00Z", lunch)).toBe("2026-11-30T12:00:00.000Z");
  expect(at("2026-11-30T12:15:00Z", lunch)).toBe("2026-11-30T12:15:00.000Z");
});

test("a digest that falls into quiet hours waits as well, also one that is late", () => {
  expect(at("2026-11-30T10:12:00Z", { ...night, digest: "DAILY", digestHour: 23 })).toBe("2026-12-01T06:00:00.000Z");
  expect(at("2026-11-30T20:30:00Z", { ...night, digest: "HOURLY" })).toBe("2026-12-01T06:00:00.000Z");
  const late = "2026-11-30T23:00:00Z";
  expect(at("2026-11-30T10:12:00Z", { ...night, digest: "HOURLY" }, late)).toBe("2026-12-01T06:00:00.000Z");
});

test("quiet hours end by the clock in the nights when it changes", () => {
  expect(at("2026-03-28T22:00:00Z", night)).toBe("2026-03-29T05:00:00.000Z");
  expect(at("2026-10-24T21:00:00Z", night)).toBe("2026-10-25T06:00:00.000Z");
});
