import path from "node:path";
import { z } from "zod";

const port = z.coerce.number().int().min(1).max(65_535);
const exampleSecret = "change-me-to-a-random-text-of-32-characters";

const schema = z
  .object({
    /** `demo` shows its accounts and listens on loopback only; `production` demands real secrets and knows no demo account. */
    COUNTERSIGN_MODE: z.enum(["demo", "production"]).optional(),
    NODE_ENV: z.string().optional(),
    HOST: z.string().default("127.0.0.1"),
    PORT: port.default(3000),
    /** Exact origin people use, `https://countersign.example.com`; default `http://HOST:PORT`. */
    PUBLIC_URL: z.url().optional(),
    DATA_DIR: z.string().default(".data"),
    /** Where uploaded files and agreements are kept, outside the application's own folder; default `<DATA_DIR>/documents`. */
    DOCUMENTS_DIR: z.string().optional(),
    /** Virus scanner: clamd at `host:port` or `unix:/path/to/clamd.sock`. Without one, demo mode looks for the EICAR test string only. */
    CLAMD_ADDRESS: z
      .string()
      .regex(/^(unix:\/.+|[^\s:/]+:\d{1,5}|\[[0-9a-fA-F:]+\]:\d{1,5})$/, "must be host:port or unix:/path/to/the.sock")
      .optional(),
    /** Connection of the application role. */
    DATABASE_URL: z.url(),
    TEMPORAL_ADDRESS: z.string().min(1),
    TEMPORAL_NAMESPACE: z.string().default("default"),
    TEMPORAL_API_KEY: z.string().optional(),
    TEMPORAL_TLS: z.stringbool().default(false),
    TEMPORAL_TLS_CA_FILE: z.string().optional(),
    TEMPORAL_TLS_CERT_FILE: z.string().optional(),
    TEMPORAL_TLS_KEY_FILE: z.string().optional(),
    SESSION_SECRET: z.string(),
    /** Policy clocks of new cases run this many times faster. */
    TIME_SCALE: z.coerce.number().min(1).max(1_000_000).default(1),
    SMTP_URL: z.url().default("smtp://127.0.0.1:2525"),
    MAIL_FROM: z.string().default("Countersign <no-reply@countersign.test>"),
    /** Whether a proxy stands in front, whose X-Forwarded-For is believed. Without, everybody behind one is the proxy. */
    TRUST_PROXY: z.stringbool().default(false),
    /** A collector that sends it as bearer token may read the metrics. */
    METRICS_TOKEN: z
      .string()
      .regex(/^\S{32,}$/, "must be a random text of at least 32 characters without spaces")
      .optional(),
    /** What a carrier signs its news of parcels with; without one no carrier may tell anything. */
    CARRIER_SECRET: z
      .string()
      .regex(/^\S{32,}$/, "must be a random text of at least 32 characters without spaces")
      .optional(),
    /** Lets webhooks lead to private addresses: for tests and closed networks. */
    WEBHOOK_ALLOW_PRIVATE: z.stringbool().default(false),
    /** Which adapter stands behind each port of orders; worker/services/order-ports.ts has them. */
    INVENTORY_PORT: z.enum(["simulator"]).default("simulator"),
    PAYMENT_PORT: z.enum(["simulator"]).default("simulator"),
    SHIPPING_PORT: z.enum(["simulator"]).default("simulator"),
    FRAUD_PORT: z.enum(["simulator"]).default("simulator"),
    WORKER_PORT: port.default(3100),
    LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  })
  .transform((raw) => ({
    ...raw,
    mode: raw.COUNTERSIGN_MODE ?? (raw.NODE_ENV === "production" ? ("production" as const) : ("demo" as const)),
    documentsDir: path.resolve(raw.DOCUMENTS_DIR ?? path.join(raw.DATA_DIR, "documents")),
    publicUrl: (raw.PUBLIC_URL ?? `http://${raw.HOST}:${raw.PORT}`).replace(/\/$/, ""),
  }))
  .superRefine((env, context) => {
    if (env.SESSION_SECRET.length < 32 || env.SESSION_SECRET === exampleSecret)
      context.addIssue({
        code: "custom",
        path: ["SESSION_SECRET"],
        message: "must be a random text of at least 32 characters, not the example",
      });
    if (env.mode === "production" && !/^(https:|http:\/\/(127\.0\.0\.1|localhost)[:/])/.test(`${env.PUBLIC_URL}/`))
      context.addIssue({
        code: "custom",
        path: ["PUBLIC_URL"],
        message: "must name the exact https origin people use in production",
      });
    if (env.mode === "production" && env.CLAMD_ADDRESS === undefined)
      context.addIssue({
        code: "custom",
        path: ["CLAMD_ADDRESS"],
        message: "must name the virus scanner (clamd) in production: without one no uploaded file may be opened",
      });
    if (env.mode === "demo" && !["127.0.0.1", "localhost", "::1"].includes(env.HOST))
      context.addIssue({
        code: "custom",
        path: ["HOST"],
        message: "must be a loopback address in demo mode; set COUNTERSIGN_MODE=production to serve others",
      });
  });

export type Env = z.output<typeof schema>;

const sentenceOf = ({ path, message }: z.core.$ZodIssue, given: Record<string, unknown>): string => {
  const name = path.join(".");
  if (!Object.hasOwn(given, name)) return `${name} ${message.startsWith("must ") ? message : "is missing"}`;
  return message.startsWith("must ") ? `${name} ${message}` : `${name} is not right (${message})`;
};

/** Reads and checks the environment. Throws Error with one sentence that names every wrong variable. */
export const parseEnv = (source: Record<string, string | undefined>): Env => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => sentenceOf(issue, given));
  throw new Error(`The environment is not right: ${problems.join("; ")}. See .env.example.`);
};

let cached: Env | undefined;
/** The environment of this process, checked once at first use (a build needs none). */
export const getEnv = (): Env => {
  cached ??= parseEnv(process.env);
  return cached;
};
