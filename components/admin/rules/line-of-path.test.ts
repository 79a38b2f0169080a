import { expect, test } from "vitest";
import { lineOfPath } from "./line-of-path";

const text = `{
  "a": 1, "b": "x, \\" ] } :",
  "levels": [
    { "level": 1, "roles": [] },
    {
      "level": 2,
      "roles": ["A",
        "B"]
    }
  ],
  "empty": {}, "none": null
}`;

test("a field is found in its line, in whatever way it is written", () => {
  const line = (path: string) => lineOfPath(text, path);
  expect(["a", "b", "levels", "levels.0.roles", "levels.1", "levels.1.roles", "levels.1.roles.1", "none"].map(line)).toEqual([
    2, 2, 3, 4, 5, 7, 8, 11,
  ]);
});

test("a field that is not there is looked for where it would be", () => {
  expect([
    lineOfPath(text, "levels.1.need"),
    lineOfPath(text, "empty.x"),
    lineOfPath(text, "missing"),
    lineOfPath("[]", "a.b"),
  ]).toEqual([5, 11, 1, 1]);
});
