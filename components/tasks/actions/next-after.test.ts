import { expect, test } from "vitest";
import { nextAfter } from "./next-after";

const order = ["a", "b", "c", "d"];
const waiting = (...ids: string[]) => ids.map((id) => ({ id }));

test("the next is the one below, wherever one is", () => {
  expect(nextAfter(order, waiting("a", "b", "c", "d"), "a")?.id).toBe("b");
  expect(nextAfter(order, waiting("a", "b", "c", "d"), "d")).toBeUndefined();
});

test("what is decided, or taken by somebody else meanwhile, is passed over", () => {
  expect(nextAfter(order, waiting("a", "d"), "b")?.id).toBe("d");
  expect(nextAfter(order, waiting("a"), "b")).toBeUndefined();
});

test("who did not come from this list has no next in it", () => {
  expect(nextAfter(order, waiting("a", "b"), "x")).toBeUndefined();
  expect(nextAfter([], waiting("a"), "a")).toBeUndefined();
});
