import { expect, test } from "vitest";
import { anyText, oneOf, oneOfOr, readAddress, writeAddress } from "./address-parts";

const parts = { view: oneOfOr(["mine", "all"], "mine"), status: oneOf(["OPEN", "DONE"]), q: anyText };

test("an address is read key by key, and what nobody knows counts as not there", () => {
  expect(readAddress(parts, "")).toEqual({ view: "mine", status: null, q: null });
  expect(readAddress(parts, "?view=all&status=DONE&q=%E9%99%88+wei")).toEqual({ view: "all", status: "DONE", q: "陈 wei" });
  expect(readAddress(parts, "?view=nowhere&status=open")).toEqual({ view: "mine", status: null, q: null });
});

test("what is not named stays, null and what need not be written go", () => {
  const before = "?view=all&q=wei&task=17";
  expect(writeAddress(parts, before, { status: "OPEN" })).toBe("?view=all&q=wei&task=17&status=OPEN");
  expect(writeAddress(parts, before, { view: "mine", q: null })).toBe("?task=17");
  expect(writeAddress(parts, before, null)).toBe("?task=17");
  expect(writeAddress(parts, "?q=a", null)).toBe("");
});

test("what is written is read again as it was", () => {
  for (const q of ["a&b=c", "50 % off", "#4+4?", "陈伟", '"quoted"'])
    expect(readAddress(parts, writeAddress(parts, "", { q })).q).toBe(q);
});
