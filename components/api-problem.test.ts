import { expect, test } from "vitest";
import { offline, toProblem } from "./api-problem";

test("a problem document keeps its code, fields, facts and reference", () => {
  const problem = toProblem(422, {
    code: "VALIDATION_FAILED",
    detail: "Some fields are not right.",
    errors: [{ path: "data.amount", code: "too_small", message: "Too small" }],
    params: { by: "Uma" },
    reference: "r-1",
  });
  expect(problem).toMatchObject({
    status: 422,
    code: "VALIDATION_FAILED",
    params: { by: "Uma" },
    reference: "r-1",
    retryable: false,
  });
  expect(problem.errors).toEqual([{ path: "data.amount", code: "too_small", message: "Too small" }]);
});

test("an answer that is no problem document still says what kind of trouble it is", () => {
  expect(toProblem(502, null)).toMatchObject({ code: "UNAVAILABLE", retryable: true });
  expect(toProblem(500, "<html>")).toMatchObject({ code: "INTERNAL", retryable: true });
  expect(toProblem(401, { url: "/sign-in?error=CredentialsSignin" })).toMatchObject({
    code: "BAD_CREDENTIALS",
    retryable: false,
  });
  expect(toProblem(404, [1])).toMatchObject({ code: "NOT_FOUND" });
});

test("how long to wait comes from the header, nonsense in it is no time", () => {
  expect(toProblem(429, null, "12").retryAfter).toBe(12);
  expect(toProblem(429, null, "soon").retryAfter).toBeUndefined();
  expect(toProblem(429, null).retryAfter).toBeUndefined();
});

test("broken entries in a list of errors are left out", () => {
  expect(toProblem(422, { errors: [null, 5, { code: "x" }, { path: "a" }] }).errors).toEqual([
    { path: "a", code: "custom", message: "" },
  ]);
});

test("no answer at all may be tried again", () => {
  expect(offline()).toMatchObject({ status: 0, code: "OFFLINE", retryable: true });
});
