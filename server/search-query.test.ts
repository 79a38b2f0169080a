import { expect, test } from "vitest";
import { searchQuery } from "./search-query";

test.each([
  ["Ana", "('ana':*)"],
  ["ana  lopez", "('ana':*) & ('lopez':*)"],
  ["L-000123", "('l':*) & ('000123':*)"],
  ["ana+score780@demo.test", "('ana':*) & ('score780':*) & ('demo':*) & ('test':*)"],
  ["12,000.00", "('12000':*)"],
  ["12000.5", "('12000':*)"],
  ["12e5", "('12e5':*)"],
  ["0e492e70", "('0e492':* & 'e70':*)"],
  ["张伟", "('张' <-> '伟')"],
  ["张伟 L12", "('张' <-> '伟') & ('l12':*)"],
  ["O'Brien \\ & | ! ( ) : *", "('o':*) & ('brien':*)"],
])("%s", (typed, query) => {
  expect(searchQuery(typed)).toBe(query);
});

test("nothing to search for is said to be nothing", () => {
  for (const typed of ["", "   ", "-- :*", "（）"]) expect(searchQuery(typed)).toBeNull();
});
