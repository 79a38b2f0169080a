// After `next build`: collects the hashes of all inline scripts in the static pages, for the Content-Security-Policy in server/page-policy.ts.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const dist = process.env.NEXT_DIST_DIR ?? ".next";
const server = join(dist, "server");
const pages = readdirSync(server, { recursive: true }).filter((name) => name.endsWith(".html"));
if (pages.length === 0) throw new Error(`no static pages in ${server}; run next build first`);

// Data between script tags is not run and needs no leave.
const inline = /<script(?![^>]*\s(?:src=|type="application\/json"))[^>]*>([\s\S]*?)<\/script>/g;
const hashOf = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
const hashes = pages.flatMap((page) =>
  [...readFileSync(join(server, page), "utf8").matchAll(inline)].map(([, text]) => hashOf(text)),
);

writeFileSync(join(dist, "inline-scripts.json"), JSON.stringify([...new Set(hashes)].sort()));
process.stdout.write(`${new Set(hashes).size} inline scripts in ${pages.length} pages hashed\n`);
