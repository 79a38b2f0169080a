import { expect, test } from "vitest";
import { startOfDay } from "./zoned-day";

test("a day begins when it begins where the reader is", () => {
  expect(startOfDay("2026-11-21", "UTC")).toBe("2026-11-21T00:00:00.000Z");
  expect(startOfDay("2026-11-21", "Europe/Berlin")).toBe("2026-11-20T23:00:00.000Z");
  expect(startOfDay("2026-11-21", "Asia/Shanghai")).toBe("2026-11-20T16:00:00.000Z");
  expect(startOfDay("2026-11-21", "America/New_York")).toBe("2026-11-21T05:00:00.000Z");
});

test("days on which clocks change are 23 and 25 hours long", () => {
  expect(startOfDay("2026-03-29", "Europe/Berlin")).toBe("2026-03-28T23:00:00.000Z");
  expect(startOfDay("2026-03-29", "Europe/Berlin", 1)).toBe("2026-03-29T22:00:00.000Z");
  expect(startOfDay("2026-10-25", "Europe/Berlin", 1)).toBe("2026-10-25T23:00:00.000Z");
});

test("what is no date filters nothing", () => {
  for (const text of [null, "", "yesterday", "2026-13-01"]) expect(startOfDay(text, "UTC")).toBeUndefined();
});
