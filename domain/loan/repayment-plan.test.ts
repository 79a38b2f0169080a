import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { annuityPayment, monthlyInterest } from "./annuity-payment";
import { monthlyPayment } from "./decision";
import { type RepaymentPlan, repaymentPlan } from "./repayment-plan";

const amounts = fc.oneof(fc.integer({ min: 1, max: 100_000_000_000 }), fc.integer({ min: 1, max: 100_000 }));
const rates = fc.oneof(fc.integer({ min: 0, max: 5_000 }), fc.constantFrom(0, 1, 5_000));
const terms = fc.record({ amount: amounts, rateBps: rates, termMonths: fc.integer({ min: 1, max: 600 }) });
/** What is lent and asked for in practice: 500.00 to 2,000,000.00, up to 20 % a year, up to 40 years. */
const usualTerms = fc.record({
  amount: fc.integer({ min: 50_000, max: 200_000_000 }),
  rateBps: fc.integer({ min: 0, max: 2_000 }),
  termMonths: fc.integer({ min: 3, max: 480 }),
});

const sum = (plan: RepaymentPlan, part: "payment" | "interest" | "principal") =>
  plan.instalments.reduce((total, instalment) => total + instalment[part], 0);
const regularOf = (plan: RepaymentPlan) => plan.instalments.slice(0, -1).map(({ payment }) => payment);

const holdsFor = (arbitrary: typeof terms, check: (plan: RepaymentPlan, terms: Parameters<typeof repaymentPlan>[0]) => void) =>
  fc.assert(
    fc.property(arbitrary, (of) => {
      check(repaymentPlan(of), of);
    }),
    { numRuns: 200 },
  );

describe("repayment plan", () => {
  it("pays back the amount to the cent, month by month, with the interest of each balance", () =>
    holdsFor(terms, (plan, { amount, rateBps, termMonths }) => {
      expect(plan.instalments).toHaveLength(termMonths);
      expect(sum(plan, "principal")).toBe(amount);
      expect(plan.totalInterest).toBe(sum(plan, "interest"));
      expect(plan.totalPaid).toBe(sum(plan, "payment"));
      let balance = amount;
      for (const { payment, interest, principal, balance: after } of plan.instalments) {
        expect([payment, interest, after]).toEqual([
          interest + principal,
          monthlyInterest(balance, rateBps),
          balance - principal,
        ]);
        balance = after;
      }
      expect(balance).toBe(0);
    }));

  it("has no negative part and a debt that never grows", () =>
    holdsFor(terms, (plan) => {
      for (const { payment, interest, principal, balance } of plan.instalments)
        expect(Math.min(payment, interest, principal, balance)).toBeGreaterThanOrEqual(0);
    }));

  it("has at most one cent between instalments but the last, and none is more than a cent from the regular one", () =>
    holdsFor(terms, (plan) => {
      const regular = regularOf(plan);
      expect(Math.max(0, ...regular) - Math.min(...regular, Math.max(0, ...regular))).toBeLessThanOrEqual(1);
      for (const payment of regular) expect(Math.abs(payment - plan.payment)).toBeLessThanOrEqual(1);
    }));

  it("ends with an instalment within a tenth, or a cent, of the regular ones", () =>
    holdsFor(terms, (plan) => {
      const last = plan.instalments.at(-1)?.payment ?? Number.NaN;
      const nearest = Math.min(Math.abs(last - plan.payment), ...regularOf(plan).map((payment) => Math.abs(last - payment)));
      expect(nearest).toBeLessThanOrEqual(Math.max(1, plan.payment / 10));
    }));

  it("is the same in every instalment but the last for loans from 5,000.00 up to ten years and 15 %", () =>
    holdsFor(
      fc.record({
        amount: fc.integer({ min: 500_000, max: 200_000_000 }),
        rateBps: fc.integer({ min: 0, max: 1_500 }),
        // Rounding shifts the last by at most 1 cent * ((1 + i)^n - 1) / i, here 2.75; a tenth of the least payment is 4.16.
        termMonths: fc.integer({ min: 3, max: 120 }),
      }),
      (plan) => expect(new Set([plan.payment, ...regularOf(plan)]).size).toBe(1),
    ));

  it("has no more than two amounts, a cent apart, the last included, wherever the instalments are not the same", () =>
    holdsFor(terms, (plan) => {
      if (new Set(regularOf(plan)).size < 2) return;
      const all = plan.instalments.map(({ payment }) => payment);
      expect(Math.max(...all) - Math.min(...all)).toBe(1);
    }));

  it("shows the payment that the desk and the applicant saw before", () =>
    holdsFor(usualTerms, (plan, { amount, rateBps, termMonths }) => {
      expect(plan.payment).toBe(monthlyPayment(amount, rateBps, termMonths));
      const rate = rateBps / 120_000;
      const formula = rate === 0 ? amount / termMonths : (amount * rate) / (1 - (1 + rate) ** -termMonths);
      expect(Math.abs(plan.payment - formula)).toBeLessThanOrEqual(0.5 + formula * 1e-8);
    }));
});

describe("repayment plan at its edges", () => {
  it("spreads a few cents over many months: some instalments are nothing, none is negative", () => {
    const { instalments, totalPaid } = repaymentPlan({ amount: 5, rateBps: 0, termMonths: 600 });
    expect(totalPaid).toBe(5);
    expect(instalments.filter(({ payment }) => payment === 1)).toHaveLength(5);
    expect(instalments.filter(({ payment }) => payment === 0)).toHaveLength(595);
  });

  it("has no balloon where a payment rounded to the cent equals the interest", () => {
    const terms = { amount: 100_000_000_000, rateBps: 5_000, termMonths: 600 };
    expect(annuityPayment(100_000_000_000, 5_000, 600)).toBe(monthlyInterest(100_000_000_000, 5_000));
    const { instalments, payment } = repaymentPlan(terms);
    expect(Math.abs((instalments.at(-1)?.payment ?? 0) - payment)).toBeLessThanOrEqual(1);
  });

  it("is not over before its last month", () => {
    const { instalments } = repaymentPlan({ amount: 6_360, rateBps: 0, termMonths: 600 });
    expect(new Set(instalments.map(({ payment }) => payment))).toEqual(new Set([10, 11]));
  });

  it("rounds a half to the even cent", () => {
    expect(monthlyInterest(60_000, 1)).toBe(0);
    expect(monthlyInterest(180_000, 1)).toBe(2);
    expect(annuityPayment(5, 0, 2)).toBe(2);
    expect(annuityPayment(7, 0, 2)).toBe(4);
  });

  it("is due on the same day each month, on the last one where the month is shorter", () => {
    const plan = repaymentPlan({ amount: 400_00, rateBps: 500, termMonths: 4, firstDueDate: "2027-01-31" });
    expect(plan.instalments.map(({ dueDate }) => dueDate)).toEqual(["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"]);
    expect(repaymentPlan({ amount: 400_00, rateBps: 500, termMonths: 4 }).instalments[0]).not.toHaveProperty("dueDate");
  });

  it.each([
    [0.5, 100, 12],
    [100, 0.5, 12],
    [100, 100, 0],
  ])("refuses amount %s, rate %s, term %s", (amount, rateBps, termMonths) => {
    expect(() => repaymentPlan({ amount, rateBps, termMonths })).toThrow(RangeError);
  });
});
