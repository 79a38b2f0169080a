import { Readable } from "node:stream";
import { expect, test } from "vitest";
import config from "@/next.config";
import { documentResponse } from "./document-response";

test("what Next adds to a file's address, which wins over the route, is the route's own policy", async () => {
  const document = { name: "a.pdf", type: "application/pdf", sha256: "0".repeat(64) };
  const response = documentResponse({ document: document as never, bytes: Readable.from([]) });
  const rules = (await config.headers?.()) ?? [];
  const policies = rules
    .filter(({ source }) => new RegExp(`^${source.replace("/:path*", "(/.*)?")}$`).test("/api/documents/1"))
    .flatMap(({ headers }) => headers.filter(({ key }) => key === "Content-Security-Policy"));
  expect(policies.at(-1)?.value).toBe(response.headers.get("content-security-policy"));
  expect(policies.at(-1)?.value).toMatch(/^sandbox; default-src 'none'/);
});
