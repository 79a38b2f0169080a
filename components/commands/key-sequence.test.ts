import { expect, test } from "vitest";
import { keySequence } from "./key-sequence";

const known = ["c", "i", "g i", "g c"];
const presser = () => {
  let time = 0;
  const press = keySequence(() => time);
  return (key: string, after = 100): string | null => {
    time += after;
    return press(key, known);
  };
};

test("one key is itself, two that belong together are one", () => {
  const press = presser();
  expect(["c", "g", "i", "i"].map((key) => press(key))).toEqual(["c", null, "g i", "i"]);
});

test("who hesitates, or goes on with another key, has pressed the second alone", () => {
  const press = presser();
  expect([press("g"), press("c", 2_000)]).toEqual([null, "c"]);
  expect([press("g"), press("x"), press("i")]).toEqual([null, "x", "i"]);
  expect([press("g"), press("g"), press("c")]).toEqual([null, null, "g c"]);
});
