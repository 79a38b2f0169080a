import { expect, test } from "vitest";
import { loanApplicationSchema, ownLoanApplicationSchema } from "@/domain/loan/application";
import { stepsFor } from "./application-steps";
import { type ApplicationValues, emptyApplication } from "./application-values";
import { checkApplication, fieldAt } from "./check-application";
import { parseNumber, toApplication } from "./to-application";

const today = "2026-11-21";
const filled: ApplicationValues = {
  amount: 18_000_00,
  currency: "EUR",
  purpose: "VEHICLE",
  propertyValue: undefined,
  termMonths: "48",
  name: "Ana Silva",
  email: "ana@demo.test",
  dateOfBirth: "1988-04-12",
  monthlyIncome: 5_200_00,
  yearsEmployed: "2,5",
  existingMonthlyDebt: 0,
  previousBankruptcy: "no",
};
const problems = (change: Partial<ApplicationValues>) => checkApplication({ ...filled, ...change }, "onBehalf", today);

test("a filled form is an application the API takes", () => {
  expect(problems({})).toEqual({});
  expect(loanApplicationSchema.parse(toApplication(filled, "onBehalf")).applicant.yearsEmployed).toBe(2.5);
  expect(ownLoanApplicationSchema.parse(toApplication(filled, "own")).applicant).not.toHaveProperty("name");
});

test("an empty form says of every question that its answer is missing, and every such question is asked on some page", () => {
  for (const mode of ["own", "onBehalf"] as const) {
    const found = checkApplication(emptyApplication, mode, today);
    const asked = stepsFor(mode).flatMap(({ fields }) => fields);
    for (const [field, problem] of Object.entries(found)) {
      expect(problem, field).toBe("missing");
      expect(asked).toContain(field);
    }
    expect(Object.keys(found)).toHaveLength(asked.length - 2);
  }
});

test("what was typed and cannot be is told apart from what is missing", () => {
  expect(problems({ amount: Number.NaN })).toEqual({ amount: "wrong" });
  expect(problems({ amount: 0 })).toEqual({ amount: "wrong" });
  expect(problems({ email: "ana@" })).toEqual({ email: "wrong" });
  expect(problems({ name: "=cmd|' /C calc'!A0" })).toEqual({ name: "wrong" });
  expect(problems({ termMonths: "2.5" })).toEqual({ termMonths: "wrong" });
  expect(problems({ yearsEmployed: "many" })).toEqual({ yearsEmployed: "wrong" });
  expect(problems({ dateOfBirth: "2030-01-01" })).toEqual({ dateOfBirth: "wrong" });
});

test("what we do not offer is said at its field before it is sent", () => {
  expect(problems({ dateOfBirth: "2010-01-01", yearsEmployed: "0" })).toEqual({ dateOfBirth: "UNDER_AGE" });
  expect(problems({ amount: 100 })).toEqual({ amount: "AMOUNT_OUTSIDE_PRODUCT" });
  expect(problems({ termMonths: "1" })).toEqual({ termMonths: "TERM_OUTSIDE_PRODUCT" });
  expect(problems({ yearsEmployed: "60" })).toEqual({ yearsEmployed: "EMPLOYMENT_LONGER_THAN_WORKING_LIFE" });
  expect(problems({ purpose: "HOME_PURCHASE" })).toEqual({ propertyValue: "PROPERTY_VALUE_MISSING" });
});

test("a property value given for another purpose is not sent", () => {
  expect(toApplication({ ...filled, propertyValue: 5 }, "own")).not.toHaveProperty("propertyValue");
});

test("a complaint of the server finds its field", () => {
  expect(fieldAt("data.applicant.email")).toBe("email");
  expect(fieldAt("data.amount")).toBe("amount");
  expect(fieldAt("data.iban")).toBeNull();
});

test("numbers are read with point or comma", () => {
  expect(parseNumber("2.5")).toBe(2.5);
  expect(parseNumber(" 2,5 ")).toBe(2.5);
  expect(parseNumber("")).toBeUndefined();
  for (const text of ["-1", "1e3", "2 5", "abc", "1.234"]) expect(parseNumber(text), text).toBeNaN();
});
