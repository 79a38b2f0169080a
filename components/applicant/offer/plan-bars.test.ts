import { expect, test } from "vitest";
import { repaymentPlan } from "@/domain/loan/repayment-plan";
import { planBars } from "./plan-bars";

const planOf = (termMonths: number) =>
  repaymentPlan({ amount: 1_500_000, rateBps: 690, termMonths, firstDueDate: "2026-12-21" } as Parameters<
    typeof repaymentPlan
  >[0]);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

test("the bars hold every cent of the plan", () => {
  for (const termMonths of [1, 12, 18, 19, 60, 61]) {
    const plan = planOf(termMonths);
    const bars = planBars(plan.instalments);
    expect(sum(bars.map(({ principal }) => principal))).toBe(1_500_000);
    expect(sum(bars.map(({ interest }) => interest))).toBe(plan.totalInterest);
  }
});

test("a short plan has a bar per month, a long one per year begun", () => {
  expect(planBars(planOf(18).instalments)).toHaveLength(18);
  expect(planBars(planOf(60).instalments)).toHaveLength(5);
  expect(planBars(planOf(61).instalments)).toHaveLength(6);
});
