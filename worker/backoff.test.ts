import fc from "fast-check";
import { expect, it } from "vitest";
import { backoffMs } from "./backoff";

it("waits longer with every try, up to the most, and never all at once", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10_000 }),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (attempt, chance) => {
        const waited = backoffMs(attempt, 250, 5_000, () => chance);
        const full = Math.min(5_000, 250 * 2 ** (attempt - 1));
        expect(waited).toBeGreaterThanOrEqual(Math.floor(full / 2));
        expect(waited).toBeLessThanOrEqual(full);
      },
    ),
  );
  expect(backoffMs(1, 250, 5_000, () => 0)).not.toBe(backoffMs(1, 250, 5_000, () => 0.9));
});
