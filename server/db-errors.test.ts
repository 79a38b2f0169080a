import { expect, test } from "vitest";
import { isDatabaseTrouble, isUniqueViolation } from "./db-errors";

const withCode = (code: string, message = "") => Object.assign(new Error(message), { code });

test("what passes is told from what does not", () => {
  for (const code of ["08006", "53300", "57P01", "57014", "40001", "55P03", "ECONNREFUSED", "ECONNRESET"])
    expect(isDatabaseTrouble(withCode(code)), code).toBe(true);
  expect(isDatabaseTrouble(new Error("Connection terminated unexpectedly"))).toBe(true);
  expect(isDatabaseTrouble(new Error("wrapped", { cause: withCode("57P03") }))).toBe(true);
  expect(isDatabaseTrouble(new AggregateError([withCode("ECONNREFUSED")]))).toBe(true);
  for (const code of ["23505", "42601", "22P02", "42501"]) expect(isDatabaseTrouble(withCode(code)), code).toBe(false);
  expect(isDatabaseTrouble("57P01")).toBe(false);
});

test("a unique violation is one, nothing else is", () => {
  expect(isUniqueViolation(withCode("23505"))).toBe(true);
  expect(isUniqueViolation(withCode("23503"))).toBe(false);
});
