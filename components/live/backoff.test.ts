import fc from "fast-check";
import { expect, test } from "vitest";
import { backoff } from "./backoff";

test("waits grow, never reach zero and never keep a page waiting for longer than 3 s", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempt, chance) => {
      const wait = backoff(attempt, () => chance);
      expect(wait).toBeGreaterThanOrEqual(125);
      expect(wait).toBeLessThan(3_000);
    }),
  );
  expect(backoff(3, () => 0)).toBeGreaterThan(backoff(2, () => 0));
});

test("two browsers that lost the server in the same moment return at different times", () => {
  expect(backoff(5, () => 0.1)).not.toBe(backoff(5, () => 0.9));
});
