import { expect, test } from "vitest";
import { config } from "@/proxy";

test("everything that can answer with a page carries the page policy; files of the build and the API do not pass here", () => {
  const passes = (path: string) => config.matcher.some((matcher) => new RegExp(`^${matcher}$`).test(path));
  for (const path of ["/", "/tasks", "/cases/x", "/nope", "/api", "/_next/nope", "/_next", "/icon.svg"])
    expect(passes(path), path).toBe(true);
  for (const path of ["/api/cases", "/_next/static/chunks/x.js", "/_next/image"]) expect(passes(path), path).toBe(false);
});
