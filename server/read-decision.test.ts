import { describe, expect, test } from "vitest";
import { AppError } from "@/domain/errors";
import { amountOf, readDecision } from "./read-decision";

const wrongFields = (outcome: string, data: unknown, type = "loan.review"): string[] => {
  try {
    readDecision({ outcome, data }).require(type);
    return [];
  } catch (error) {
    if (error instanceof AppError) return error.errors?.map(({ path }) => path) ?? [error.code];
    throw error;
  }
};

const ask = (...slots: object[]) => ({ slots: slots.map((slot) => ({ label: "Income", ...slot })), message: "We need more." });

describe("what an applicant is asked for", () => {
  test("may replace a field of his case that can be asked for, in that field's way", () => {
    expect(
      wrongFields("NEED_MORE_INFO", ask({ kind: "NUMBER", target: "applicant.monthlyIncome" }, { kind: "DOCUMENT" })),
    ).toEqual([]);
  });

  test("replaces no other field, and no field in another way", () => {
    for (const slot of [
      { kind: "TEXT", target: "applicant.email" },
      { kind: "TEXT", target: "amount" },
      { kind: "NUMBER", target: "__proto__" },
      { kind: "NUMBER", target: "toString" },
    ])
      expect(wrongFields("NEED_MORE_INFO", ask({ kind: "DATE" }, slot))).toEqual(["data.slots.1.target"]);
  });

  test("is a choice only with something to choose from", () => {
    expect(wrongFields("NEED_MORE_INFO", ask({ kind: "CHOICE" }))).toEqual(["data.slots.0.options"]);
    const options = ["a", "b"].map((value) => ({ value, label: value }));
    expect(wrongFields("NEED_MORE_INFO", ask({ kind: "TEXT", options }))).toEqual(["data.slots.0.options"]);
  });
});

test("a decision is read by every form it fits, and grants at most one amount", () => {
  const data = { amount: 5, rateBps: 700, termMonths: 12 };
  const { byType } = readDecision({ outcome: "APPROVED", data });
  expect([byType, amountOf(byType)]).toEqual([{ "loan.review": data }, 5]);
  const refused = readDecision({ outcome: "REJECTED", data: { reasonCodes: ["CREDIT_HISTORY"], message: "x" } }).byType;
  expect(Object.keys(refused).sort()).toEqual(["loan.creditCheckFailed", "loan.review", "loan.riskAssessmentFailed"]);
  expect(amountOf(refused)).toBeNull();
  expect(wrongFields("APPROVED", data, "loan.payoutFailed")).toEqual(["outcome"]);
});
