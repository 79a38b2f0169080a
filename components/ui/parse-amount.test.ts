import fc from "fast-check";
import { expect, test } from "vitest";
import { amountText, parseAmount } from "./parse-amount";

test("an amount written the ways people write it becomes minor units", () => {
  expect(parseAmount("12345.5")).toBe(1_234_550);
  expect(parseAmount("12,345.50")).toBe(1_234_550);
  expect(parseAmount("12 345,50")).toBe(1_234_550);
  expect(parseAmount("12'345")).toBe(1_234_500);
  expect(parseAmount("1,000")).toBe(100_000);
});

test("an empty text is no amount yet, nonsense is a wrong one", () => {
  expect(parseAmount("  ")).toBeUndefined();
  for (const text of ["-5", "1e9", "1.234", "12,34,5", "abc", "1.2.3"]) expect(parseAmount(text)).toBeNaN();
});

test("what is shown reads back as the same amount in both languages", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), fc.constantFrom("en", "zh"), (amount, locale) => {
      expect(parseAmount(amountText(amount, locale))).toBe(amount);
    }),
  );
});
