import { expect, test } from "vitest";
import { z } from "zod";
import { fieldErrors } from "./field-errors";

const schema = z.union([
  z.strictObject({ id: z.string() }),
  z.strictObject({ state: z.enum(["PARKED"]), range: z.strictObject({ from: z.int(), to: z.int() }) }),
]);
const pathsOf = (value: unknown): string[] =>
  fieldErrors(schema.safeParse(value).error ?? new z.ZodError([])).map(({ path }) => path);

test("of several ways a body may look, the one that knows most of its fields says what is wrong", () => {
  expect(pathsOf({ id: 7 })).toEqual(["id"]);
  expect(pathsOf({ state: "NONE", range: { from: 1, to: "x", step: 2 } })).toEqual(["state", "range.to", "range.step"]);
  expect(pathsOf({ state: "PARKED", range: { from: 1, to: 2 }, more: true })).toEqual(["more"]);
  expect(pathsOf({})).toEqual(["id"]);
  expect(pathsOf([])).toEqual([""]);
});
