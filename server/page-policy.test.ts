import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { pagePolicy, putPagePolicy } from "./page-policy";

afterEach(() => vi.unstubAllEnvs());

const policyOn = (url: string): unknown => {
  const request = new IncomingMessage(new Socket());
  request.url = url;
  const response = new ServerResponse(request);
  putPagePolicy("the policy", request, response);
  return response.getHeader("content-security-policy");
};

test("everything that can answer with a page carries the policy; files of the build and the API do not", () => {
  for (const url of ["/", "/tasks?view=mine", "/cases/x", "/nope", "/api", "/_next/nope", "/_next", "/icon.svg"])
    expect([url, policyOn(url)]).toEqual([url, "the policy"]);
  for (const url of ["/api/cases", "/_next/static/chunks/x.js", "/_next/image?url=x"])
    expect([url, policyOn(url)]).toEqual([url, undefined]);
});

test("only the inline scripts of the build run; of a build that named none, none", () => {
  const dir = mkdtempSync(join(tmpdir(), "countersign-policy-"));
  vi.stubEnv("NEXT_DIST_DIR", relative(process.cwd(), dir));
  expect(pagePolicy()).toContain("script-src 'self';");
  writeFileSync(join(dir, "inline-scripts.json"), '["sha256-a", "sha256-b"]');
  expect(pagePolicy()).toContain("script-src 'self' 'sha256-a' 'sha256-b';");
  expect(pagePolicy()).not.toContain("unsafe");
  rmSync(dir, { recursive: true });
});
