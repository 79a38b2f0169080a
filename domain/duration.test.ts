import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { durationMs, scaledMs } from "./duration";

describe("durations of policies", () => {
  it.each([
    ["30s", 30_000],
    ["15m", 900_000],
    ["72h", 259_200_000],
    ["5d", 432_000_000],
  ])("reads %s", (text, ms) => expect(durationMs(text)).toBe(ms));

  it.each(["", "5", "d", "-5d", "5 d", "1.5h", "5w", "1234567d"])("refuses %j", (text) => {
    expect(() => durationMs(text)).toThrow(RangeError);
  });

  it("runs a scale faster, never stops, never reorders", () => {
    const duration = fc.tuple(fc.nat(999_999), fc.constantFrom("s", "m", "h", "d")).map(([count, unit]) => `${count}${unit}`);
    fc.assert(
      fc.property(duration, duration, fc.double({ min: 1, max: 1e6, noNaN: true }), (one, other, scale) => {
        expect(scaledMs(one, scale)).toBeGreaterThanOrEqual(1);
        expect(Math.abs(scaledMs(one, scale) - durationMs(one) / scale)).toBeLessThanOrEqual(1);
        if (durationMs(one) <= durationMs(other)) expect(scaledMs(one, scale)).toBeLessThanOrEqual(scaledMs(other, scale));
      }),
    );
  });
});
