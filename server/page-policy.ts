import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";

/** Hashes of the inline scripts of the built pages, written by scripts/hash-inline-scripts.mjs. Without the file no inline script runs. */
const inlineScripts = (): string[] => {
  try {
    return JSON.parse(readFileSync(join(process.cwd(), process.env.NEXT_DIST_DIR ?? ".next", "inline-scripts.json"), "utf8"));
  } catch {
    return [];
  }
};

/** What pages may load, as a Content-Security-Policy. The development server writes inline scripts anew and evaluates modules. */
export const pagePolicy = (): string => {
  const development = process.env.NODE_ENV === "development";
  const scripts = development ? ["'unsafe-inline'", "'unsafe-eval'"] : inlineScripts().map((hash) => `'${hash}'`);
  return [
    "default-src 'self'",
    `script-src ${["'self'", ...scripts].join(" ")}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    // Pictures among a case's documents are shown from the bytes this page fetched.
    "img-src 'self' data: blob:",
    "worker-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
};

const notPages = /^\/(api\/|_next\/(static\/|image))/;

/** Puts the policy on whatever may answer with a page; the API and files of the build have their own. */
export const putPagePolicy = (policy: string, { url = "/" }: IncomingMessage, response: ServerResponse): void => {
  if (!notPages.test(url)) response.setHeader("Content-Security-Policy", policy);
};
