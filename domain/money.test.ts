import fc from "fast-check";
import { expect, test } from "vitest";
import { amountSchema, formatMoney, formatRate, maxAmount, positiveAmountSchema } from "./money";

test("money is written with two decimals and its currency, in the reader's language", () => {
  expect(formatMoney(1_234_550, "EUR")).toBe("12,345.50 EUR");
  expect(formatMoney(1_234_550, "CNY", "zh")).toBe("12,345.50 CNY");
  expect(formatMoney(0, "USD")).toBe("0.00 USD");
  expect(formatRate(725)).toBe("7.25 %");
});

test("what is written says exactly the amount, to the last cent, for every amount there can be", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: maxAmount }), (amount) => {
      const digits = formatMoney(amount, "EUR").replace(/\D/g, "");
      expect(Number(digits)).toBe(amount);
    }),
  );
});

test("an amount is a whole number of cents within bounds", () => {
  for (const amount of [0, 1, maxAmount]) expect(amountSchema.safeParse(amount).success).toBe(true);
  for (const amount of [-1, 0.5, maxAmount + 1, Number.POSITIVE_INFINITY, Number.NaN, "1", null])
    expect(amountSchema.safeParse(amount).success, String(amount)).toBe(false);
  expect(positiveAmountSchema.safeParse(0).success).toBe(false);
});
