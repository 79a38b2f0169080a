import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, fullYears } from "./age";
import type { LoanApplication } from "./application";
import { findImplausible, loanProduct, plausibilityReasons } from "./plausibility";

const today = "2026-11-21";

type Changes = Partial<Omit<LoanApplication, "applicant">> & { applicant?: Partial<LoanApplication["applicant"]> };
const application = ({ applicant, ...rest }: Changes = {}): LoanApplication => ({
  applicant: {
    name: "Ana Silva",
    email: "ana@demo.test",
    dateOfBirth: "1988-04-12",
    monthlyIncome: 5_200_00,
    yearsEmployed: 6,
    existingMonthlyDebt: 350_00,
    previousBankruptcy: false,
    ...applicant,
  },
  amount: 18_000_00,
  currency: "EUR",
  termMonths: 48,
  purpose: "VEHICLE",
  ...rest,
});

const reasonsOf = (changes: Changes) => findImplausible(application(changes), today);

describe("plausibility of an application", () => {
  it.each<[string, Changes, string[]]>([
    ["as it should be", {}, []],
    ["18 today", { applicant: { dateOfBirth: "2008-11-21", yearsEmployed: 0 } }, []],
    ["18 tomorrow", { applicant: { dateOfBirth: "2008-11-22", yearsEmployed: 0 } }, ["UNDER_AGE"]],
    ["smallest amount", { amount: loanProduct.minAmount }, []],
    ["below it", { amount: loanProduct.minAmount - 1 }, ["AMOUNT_OUTSIDE_PRODUCT"]],
    ["largest amount", { amount: loanProduct.maxAmount }, []],
    ["above it", { amount: loanProduct.maxAmount + 1 }, ["AMOUNT_OUTSIDE_PRODUCT"]],
    ["shortest term", { termMonths: 3 }, []],
    ["shorter", { termMonths: 2 }, ["TERM_OUTSIDE_PRODUCT"]],
    ["longer than offered", { termMonths: 481, applicant: { dateOfBirth: "1996-11-21" } }, ["TERM_OUTSIDE_PRODUCT"]],
    ["employed since 14", { applicant: { dateOfBirth: "1996-11-21", yearsEmployed: 16 } }, []],
    [
      "employed longer",
      { applicant: { dateOfBirth: "1996-11-21", yearsEmployed: 16.5 } },
      ["EMPLOYMENT_LONGER_THAN_WORKING_LIFE"],
    ],
    ["85 at the end", { termMonths: 12, applicant: { dateOfBirth: "1941-12-01" } }, []],
    ["86 at the end", { termMonths: 12, applicant: { dateOfBirth: "1941-11-21" } }, ["TOO_OLD_AT_END"]],
    ["home without value", { purpose: "HOME_PURCHASE" }, ["PROPERTY_VALUE_MISSING"]],
    ["home with value", { purpose: "HOME_PURCHASE", propertyValue: 250_000_00 }, []],
    [
      "everything at once",
      { amount: 1, termMonths: 1, purpose: "HOME_PURCHASE", applicant: { dateOfBirth: "2015-01-01", yearsEmployed: 30 } },
      [
        "UNDER_AGE",
        "AMOUNT_OUTSIDE_PRODUCT",
        "TERM_OUTSIDE_PRODUCT",
        "EMPLOYMENT_LONGER_THAN_WORKING_LIFE",
        "PROPERTY_VALUE_MISSING",
      ],
    ],
  ])("%s", (_, changes, reasons) => expect(reasonsOf(changes)).toEqual(reasons));

  it("names each reason at most once, in a fixed order, whatever comes", () => {
    const changes = fc.record({ amount: fc.nat(3e9), termMonths: fc.integer({ min: 1, max: 600 }), years: fc.nat(80) });
    fc.assert(
      fc.property(changes, ({ amount, termMonths, years }) => {
        const found = reasonsOf({ amount, termMonths, applicant: { yearsEmployed: years } });
        expect(found).toEqual(plausibilityReasons.filter((reason) => found.includes(reason)));
      }),
    );
  });
});

describe("ages", () => {
  it("count a birthday from its own date on, leap days included", () => {
    expect(fullYears("2000-02-29", "2018-02-28")).toBe(17);
    expect(fullYears("2000-02-29", "2018-03-01")).toBe(18);
  });

  it("end of a month stays the end of a month", () => {
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2027-11-30", 3)).toBe("2028-02-29");
  });

  it("grow by a year with twelve months", () => {
    const date = fc
      .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((value) => value.toISOString().slice(0, 10))
      .filter((value) => !value.endsWith("02-29"));
    fc.assert(
      fc.property(date, fc.nat(90), (from, years) => {
        expect(fullYears(from, addMonths(from, years * 12))).toBe(years);
      }),
    );
  });
});
