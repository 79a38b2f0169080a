import { expect, test } from "vitest";
import { typeOfNumber } from "./type-of-number";

test("the number people say tells the kind of case", () => {
  expect([typeOfNumber("L-000123"), typeOfNumber("O-000123")]).toEqual(["loan", "order"]);
  expect([typeOfNumber("X-1"), typeOfNumber(null)]).toEqual([undefined, undefined]);
});
