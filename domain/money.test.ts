import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountSchema, currencies, formatMoney, formatRate, maxAmount, positiveAmountSchema } from "./money";

describe("money", () => {
  it("is written with two decimals and its currency", () => {
    expect(formatMoney(12_345_50, "EUR")).toBe("12,345.50 EUR");
    expect(formatMoney(5, "CNY", "zh")).toBe("0.05 CNY");
    expect(formatRate(725)).toBe("7.25 %");
  });

  it("loses no minor unit when written, up to the largest amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: maxAmount }), fc.constantFrom(...currencies), (amount, currency) => {
        expect(Number(formatMoney(amount, currency).replace(/\D/g, ""))).toBe(amount);
      }),
    );
  });

  it.each([-1, 0.5, Number.POSITIVE_INFINITY, Number.NaN, maxAmount + 1, "5", null])("refuses %s as an amount", (value) => {
    expect(amountSchema.safeParse(value).success).toBe(false);
  });

  it("may be zero only where that makes sense", () => {
    expect(amountSchema.safeParse(0).success).toBe(true);
    expect(positiveAmountSchema.safeParse(0).success).toBe(false);
  });
});
