import { expect, test } from "vitest";
import { instantOfMinute, minuteOf } from "./zoned-time";

test("a minute on the reader's clock is an instant, in summer and in winter, and back", () => {
  for (const [minute, zone, instant] of [
    ["2026-11-21T10:42", "Europe/Berlin", "2026-11-21T09:42:00.000Z"],
    ["2026-07-21T10:42", "Europe/Berlin", "2026-07-21T08:42:00.000Z"],
    ["2026-07-21T10:42", "Asia/Shanghai", "2026-07-21T02:42:00.000Z"],
    ["2026-03-29T03:30", "Europe/Berlin", "2026-03-29T01:30:00.000Z"],
  ] as const) {
    expect(instantOfMinute(minute, zone)).toBe(instant);
    expect(minuteOf(Date.parse(instant), zone)).toBe(minute);
  }
});

test("what is no minute is none", () => {
  for (const wrong of ["", "2026-11-21", "2026-13-21T10:42", "2026-11-21T25:00"])
    expect(instantOfMinute(wrong, "UTC")).toBeUndefined();
});
