import { expect, test } from "vitest";
import { steadyRows } from "./steady-rows";

const items = (...ids: string[]) => ids.map((id) => ({ id }));
const idsOf = (rows: { item: { id: string } }[]) => rows.map(({ item }) => item.id);

test("the first page and every further page are shown at once", () => {
  expect(idsOf(steadyRows([], items("a", "b")).rows)).toEqual(["a", "b"]);
  expect(idsOf(steadyRows(items("a", "b"), items("a", "b", "c")).rows)).toEqual(["a", "b", "c"]);
});

test("what arrives between shown rows waits and is counted", () => {
  const { rows, arrivals } = steadyRows(items("a", "b"), items("x", "a", "y", "b"));
  expect(idsOf(rows)).toEqual(["a", "b"]);
  expect(arrivals).toBe(2);
});

test("what left the list keeps its place and is marked", () => {
  const { rows } = steadyRows(items("a", "b", "c"), items("a", "c"));
  expect(idsOf(rows)).toEqual(["a", "b", "c"]);
  expect(rows.map(({ gone }) => gone)).toEqual([false, true, false]);
});

test("a shown row carries its newest content", () => {
  const { rows } = steadyRows([{ id: "a", by: "nobody" }], [{ id: "a", by: "Olivia" }]);
  expect(rows[0]?.item.by).toBe("Olivia");
});
