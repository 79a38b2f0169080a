import { expect, test } from "vitest";
import { delaySeconds } from "./sign-in-limit";

test("the wait between attempts grows, and stays within its bound", () => {
  const rule = { free: 5, longest: 900 };
  expect([1, 5, 6, 7, 8, 14, 15, 1_000_000].map((attempts) => delaySeconds(attempts, rule))).toEqual([
    0, 0, 2, 4, 8, 512, 900, 900,
  ]);
});
