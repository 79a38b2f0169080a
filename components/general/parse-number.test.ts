import { expect, test } from "vitest";
import { parseNumber } from "./parse-number";

test.each<[string, number | undefined]>([
  ["", undefined],
  ["  ", undefined],
  ["12", 12],
  ["-1.5", -1.5],
  ["1,5", 1.5],
  ["1,250", 1250],
  ["1 250,75", 1250.75],
  ["twelve", Number.NaN],
  ["1.2.3", Number.NaN],
  ["1e9", Number.NaN],
])("%j is %d", (text, number) => expect(parseNumber(text)).toBe(number));
