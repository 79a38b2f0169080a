import type { NextConfig } from "next";

/** Headers that never change; the Content-Security-Policy of pages depends on the build and is set in server/page-policy.ts. */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()" },
  // Browsers ignore it over plain http.
  { key: "Strict-Transport-Security", value: "max-age=31536000; includeSubDomains" },
];

const apiHeaders = [{ key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'; base-uri 'none'" }];

/** Files of strangers: should a browser show one after all, it is alone and can do nothing. What stands here wins over what a route sets. */
const documentHeaders = [
  { key: "Content-Security-Policy", value: "sandbox; default-src 'none'; frame-ancestors 'none'; base-uri 'none'" },
];

/** The worker that reads PDFs of strangers compiles decoders of pictures; it evaluates no text and reaches nobody else. */
const workerHeaders = [
  { key: "Content-Security-Policy", value: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'" },
];

/** Messages are compiled when the product is built, so that no page carries the parser of their syntax. */
const compileMessages = {
  loaders: [{ loader: "next-intl/extractor/catalogLoader", options: { messages: { format: "json", precompile: true } } }],
  condition: { path: "./messages/**/*" },
  as: "*.js",
};

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // Keeps the build from writing its own directories into tsconfig.json.
  experimental: {
    strictRouteTypes: true,
    // By default what several pages share is copied into the chunks of each to save requests; a phone pays for every copy.
    turbopackChunking: { requestCost: 150_000, minChunkSize: 80_000, maxMergeChunkSize: 500_000 },
  },
  turbopack: {
    rules: { "*.json": compileMessages },
    resolveAlias: { "use-intl/format-message": "use-intl/format-message/format-only" },
  },
  // Types are a check of their own.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "@temporalio/client",
    "@temporalio/common",
    "@temporalio/proto",
    "@node-rs/argon2",
    "@prisma/adapter-pg",
    "date-holidays",
    "pg",
    "pino",
    "prom-client",
    "protobufjs",
    "rate-limiter-flexible",
  ],
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    { source: "/api/:path*", headers: apiHeaders },
    { source: "/api/documents/:path*", headers: documentHeaders },
    { source: "/_next/static/media/:file(pdf\\.worker.*)", headers: workerHeaders },
  ],
};

export default config;
