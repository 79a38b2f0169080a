import { expect, test } from "vitest";
import { answerFields } from "@/domain/loan/answer-fields";
import { answerKind, readAnswer } from "./answer-kinds";

test("the field an answer replaces says how it is typed", () => {
  expect(answerKind({ kind: "NUMBER", target: "applicant.monthlyIncome" })).toBe("MONEY");
  expect(answerKind({ kind: "NUMBER", target: "termMonths" })).toBe("MONTHS");
  expect(answerKind({ kind: "NUMBER", target: null })).toBe("NUMBER");
  expect(answerKind({ kind: "DATE", target: null })).toBe("DATE");
  for (const target of Object.keys(answerFields)) expect(answerKind({ kind: "NUMBER", target })).not.toBe("NUMBER");
});

test("answers are read as people type them; amounts come as minor units already", () => {
  expect(readAnswer("MONEY", 280_000)).toBe(280_000);
  expect(readAnswer("MONEY", Number.NaN)).toBeNaN();
  expect(readAnswer("MONTHS", " 48 ")).toBe(48);
  expect(readAnswer("MONTHS", "48.5")).toBeNaN();
  expect(readAnswer("YEARS", "2,5")).toBe(2.5);
  expect(readAnswer("NUMBER", "-3")).toBe(-3);
  expect(readAnswer("NUMBER", "1e5")).toBeNaN();
  expect(readAnswer("TEXT", "  yes ")).toBe("yes");
});

test("nothing typed is no answer", () => {
  for (const kind of ["MONEY", "NUMBER", "TEXT", "DATE", "CHOICE"] as const) {
    expect(readAnswer(kind, undefined)).toBeUndefined();
    expect(readAnswer(kind, "  ")).toBeUndefined();
  }
});
