import { expect, test } from "vitest";
import { listBehind } from "./list-behind";

test("the list one came from is found again with its view, filters and order", () => {
  expect(listBehind.address()).toBe("/tasks");
  listBehind.remember({ query: { view: "led", q: "明德 & Co", sort: "-amount" }, order: ["a"] });
  const address = new URL(listBehind.address(), "http://desk.test");
  expect(address.pathname).toBe("/tasks");
  expect(Object.fromEntries(address.searchParams)).toEqual({ view: "led", q: "明德 & Co", sort: "-amount" });
});

test("who goes by the list hears when it is shown anew", () => {
  let heard = 0;
  const rest = listBehind.subscribe(() => {
    heard += 1;
  });
  listBehind.remember({ query: { view: "needs-me" }, order: ["a", "b"] });
  rest();
  listBehind.remember({ query: { view: "needs-me" }, order: ["b"] });
  expect(heard).toBe(1);
  expect(listBehind.get()?.order).toEqual(["b"]);
});
