import { expect, test } from "vitest";
import { nextPath } from "./next-path";

const origin = "https://countersign.example";
const after = (next: string) => nextPath(`?next=${encodeURIComponent(next)}`, origin);

test("goes back to the page that asked for a session, with its filters", () => {
  expect(after("/tasks?view=mine#top")).toBe("/tasks?view=mine#top");
  expect(nextPath("", origin)).toBe("/");
});

test("never leaves the site, however the address is dressed up", () => {
  const foreign = [
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/\t/evil.example",
    "javascript:alert(1)",
  ];
  for (const next of foreign) expect(after(next), next).toBe("/");
});

test("does not come back to the sign-in page", () => {
  expect(after("/sign-in?next=/my")).toBe("/");
});
