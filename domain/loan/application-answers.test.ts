import fc from "fast-check";
import { expect, test } from "vitest";
import { maxAmount } from "../currency";
import { loanApplicationSchema, ownLoanApplicationSchema } from "./application";
import { answerLimits, findWrongAnswers } from "./application-answers";

const amounts = fc.oneof(fc.constantFrom(0, 1, -1, 0.5, maxAmount, maxAmount + 1, Number.NaN, undefined, "5"), fc.integer());
const years = fc.oneof(
  fc.constantFrom(-1, 0, 2.5, answerLimits.yearsEmployed, 80.5, Number.NaN, Infinity, undefined),
  fc.double(),
);
const terms = fc.oneof(fc.constantFrom(0, 1, 12.5, answerLimits.termMonths, 601, undefined), fc.integer());
const dates = fc.oneof(
  fc.constantFrom("1899-12-31", "1900-01-01", "2025-02-29", "2024-02-29", "2024-13-01", "9999-01-01", "", "today", undefined),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);
const names = fc.oneof(fc.constantFrom("", " ", "Ana Silva", " Ana ", "李雷", "=cmd", "a".repeat(121), undefined), fc.string());
const emails = fc.oneof(
  fc.constantFrom(
    "",
    "ana@",
    "ana@demo.test",
    "ANA@demo.test",
    " ana@demo.test",
    ".a@b.co",
    "a..b@c.de",
    `${"a".repeat(250)}@b.co`,
  ),
  fc.emailAddress(),
  fc.constant(undefined),
);
const applications = fc.record({
  applicant: fc.record(
    {
      name: names,
      email: emails,
      dateOfBirth: dates,
      monthlyIncome: amounts,
      yearsEmployed: years,
      existingMonthlyDebt: amounts,
      previousBankruptcy: fc.constantFrom(true, false, undefined, "yes"),
    },
    { requiredKeys: [] },
  ),
  amount: amounts,
  currency: fc.constantFrom("EUR", "XXX", undefined),
  termMonths: terms,
  purpose: fc.constantFrom("VEHICLE", "", "TOY", undefined),
  propertyValue: amounts,
});

test.each([true, false])("the light check and the schema find the same answers wrong, own application: %s", (own) => {
  const schema = own ? ownLoanApplicationSchema : loanApplicationSchema;
  fc.assert(
    fc.property(applications, (application) => {
      const issues = schema.safeParse(application).error?.issues ?? [];
      const found = new Set(issues.map(({ path }) => String(path.at(-1))));
      expect(new Set<string>(findWrongAnswers(application, own))).toEqual(found);
    }),
    { numRuns: 2_000 },
  );
});
