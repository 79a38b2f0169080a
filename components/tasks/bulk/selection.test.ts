import { expect, test } from "vitest";
import { toggled } from "./selection";

const ids = ["a", "b", "c", "d"];
const after = (selected: string[], id: string, from: string | null = null) =>
  [...toggled(new Set(selected), ids, id, from)].sort();

test("a row is ticked, and unticked", () => {
  expect(after([], "b")).toEqual(["b"]);
  expect(after(["a", "b"], "b")).toEqual(["a"]);
});

test("a range goes from the row before to this one, upwards as well, and leaves the rest alone", () => {
  expect(after(["a"], "c", "a")).toEqual(["a", "b", "c"]);
  expect(after(["d"], "b", "d")).toEqual(["b", "c", "d"]);
  expect(after(["a", "b", "c", "d"], "c", "b")).toEqual(["a", "d"]);
});

test("a range from a row that is gone is this row alone", () => {
  expect(after([], "c", "x")).toEqual(["c"]);
});
