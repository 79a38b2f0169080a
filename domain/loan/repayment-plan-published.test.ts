import { describe, expect, it } from "vitest";
import { type Instalment, type RepaymentTerms, repaymentPlan } from "./repayment-plan";

/**
 * Figures others have published. They keep fractions of a cent from month to month; a plan that is paid rounds each payment and each
 * month's interest, so sums over years differ by some cents. Each difference is written down here exactly, as `rounding`, in cents.
 */
const planOf = (amount: number, rateBps: number, termMonths: number) => repaymentPlan({ amount, rateBps, termMonths });
const total = (instalments: Instalment[], part: "interest" | "principal", from: number, to: number) =>
  instalments.slice(from - 1, to).reduce((sum, instalment) => sum + instalment[part], 0);

/** https://numpy.org/numpy-financial/latest/ipmt.html: 2,500 at 8.24 % over one year; principal, interest, balance. */
const numpyTable = [
  [200.58, 17.17, 2299.42],
  [201.96, 15.79, 2097.46],
  [203.35, 14.4, 1894.11],
  [204.74, 13.01, 1689.37],
  [206.15, 11.6, 1483.22],
  [207.56, 10.18, 1275.66],
  [208.99, 8.76, 1066.67],
  [210.42, 7.32, 856.25],
  [211.87, 5.88, 644.38],
  [213.32, 4.42, 431.05],
  [214.79, 2.96, 216.26],
  [216.26, 1.49, 0],
].map((row) => row.map((figure) => Math.round(figure * 100)));

const regularInstalments: [source: string, terms: RepaymentTerms, published: number][] = [
  [
    "MathWorks, amortize: https://www.mathworks.com/help/finance/amortize.html",
    { amount: 100_000_00, rateBps: 1_200, termMonths: 360 },
    1_028_61,
  ],
  [
    "Claris, PMT: https://help.claris.com/en/pro-help/content/pmt.html",
    { amount: 21_000_00, rateBps: 690, termMonths: 48 },
    501_90,
  ],
  [
    "Microsoft, PMT: https://support.microsoft.com/en-us/excel/functions/pmt-function",
    { amount: 10_000_00, rateBps: 800, termMonths: 10 },
    1_037_03,
  ],
  ["CFPB, amortize: https://github.com/cfpb/amortize", { amount: 180_000_00, rateBps: 425, termMonths: 360 }, 885_49],
];

describe("published examples", () => {
  it.each(regularInstalments)("%s: regular instalment", (_source, terms, published) => {
    expect(repaymentPlan(terms).payment).toBe(published);
  });

  it("NumPy Financial: the whole table, no figure more than two cents away", () => {
    const rows = planOf(2_500_00, 824, 12).instalments.map(({ principal, interest, balance }) => [principal, interest, balance]);
    const away = rows.flatMap((row, month) =>
      row.map((figure, part) => Math.abs(figure - (numpyTable[month]?.[part] ?? Number.NaN))),
    );
    expect(rows.slice(0, 3)).toEqual(numpyTable.slice(0, 3));
    expect(away).toHaveLength(36);
    expect(Math.max(...away)).toBe(2);
  });

  it("CFPB, amortize: the first five years of 180,000 at 4.25 % over 30 years", () => {
    const { instalments } = planOf(180_000_00, 425, 360);
    const rounding = 11; // The published payment keeps 885.4918: 60 times 0.0018 more.
    expect(total(instalments, "interest", 1, 60)).toBe(36_583_36);
    expect(total(instalments, "principal", 1, 60)).toBe(16_546_15 - rounding);
    expect(instalments[59]?.balance).toBe(163_453_85 + rounding);
  });

  it("Microsoft, CUMIPMT and CUMPRINC (https://support.microsoft.com/en-us/excel/functions/cumprinc-function): 125,000 at 9 % over 30 years", () => {
    const { instalments } = planOf(125_000_00, 900, 360);
    expect(instalments[0]).toMatchObject({ interest: 937_50, principal: 68_28 });
    expect(total(instalments, "interest", 13, 24)).toBe(11_135_23 - 2);
    expect(total(instalments, "principal", 13, 24)).toBe(934_11 + 4);
  });
});
