import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type NextRequest, NextResponse } from "next/server";

/** Hashes of the inline scripts of the built pages, written by scripts/hash-inline-scripts.mjs. Without the file no inline script runs. */
const inlineScripts = (): string[] => {
  try {
    return JSON.parse(readFileSync(join(process.cwd(), process.env.NEXT_DIST_DIR ?? ".next", "inline-scripts.json"), "utf8"));
  } catch {
    return [];
  }
};

// The development server writes inline scripts anew on each request and evaluates modules.
const scriptSources =
  process.env.NODE_ENV === "development"
    ? "'self' 'unsafe-inline' 'unsafe-eval'"
    : ["'self'", ...inlineScripts().map((hash) => `'${hash}'`)].join(" ");

const policy = [
  "default-src 'self'",
  `script-src ${scriptSources}`,
  `style-src 'self'${process.env.NODE_ENV === "development" ? " 'unsafe-inline'" : ""}`,
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

/** Pages with an id are one static shell each; the page reads the id from the address. Names of sibling pages are not ids. */
const withId = /^\/(cases|tasks|audit|users|workflows|rules)\/(?!new$|new-order$|_$)[^/]+$/;

const toShell = (request: NextRequest): NextResponse => {
  const folder = withId.exec(request.nextUrl.pathname)?.[1];
  if (!folder) return NextResponse.next();
  const shell = request.nextUrl.clone();
  shell.pathname = `/${folder}/_`;
  return NextResponse.rewrite(shell);
};

/** Leads to the shells and adds the policy to pages. It guards nothing: who may see what is decided in server/. */
export const proxy = (request: NextRequest) => {
  const response = toShell(request);
  response.headers.set("Content-Security-Policy", policy);
  return response;
};

export const config = { matcher: ["/((?!api/|_next/static/|_next/image).*)"] };
