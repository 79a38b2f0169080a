import type { Offer } from "@/domain/loan/offer";

type Instalment = Pick<Offer["plan"]["instalments"][number], "principal" | "interest">;

/** What is paid in a stretch of the plan, minor units; `from` counts from 1. */
export type PlanBar = { from: number; principal: number; interest: number };

/** Months in one bar: each month by itself up to a year and a half, whole years after that. */
export const monthsPerBar = (termMonths: number): number => (termMonths <= 18 ? 1 : 12);

/** The plan in bars: by month where it is short, by year where it is long. */
export const planBars = (instalments: readonly Instalment[]): PlanBar[] => {
  const size = monthsPerBar(instalments.length);
  const bars: PlanBar[] = [];
  for (const [index, { principal, interest }] of instalments.entries()) {
    const place = Math.floor(index / size);
    const bar = bars[place] ?? { from: place + 1, principal: 0, interest: 0 };
    bars[place] = { ...bar, principal: bar.principal + principal, interest: bar.interest + interest };
  }
  return bars;
};
