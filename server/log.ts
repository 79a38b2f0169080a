import pino, { type LoggerOptions } from "pino";

/** What every entry says of itself, and what none may say. */
export const logOptions: LoggerOptions = {
  level: process.env.LOG_LEVEL ?? "info",
  base: { service: process.env.SERVICE_NAME ?? "web" },
  redact: {
    paths: [
      "password",
      "*.password",
      "email",
      "*.email",
      "cookie",
      "*.cookie",
      "authorization",
      "*.authorization",
      "headers",
      "*.headers",
      // Where PostgreSQL quotes the row or the value that it refused.
      "err.detail",
      "err.where",
    ],
    censor: "[redacted]",
  },
};

/** Structured log of this process; personal data and secrets are redacted by name. */
export const log = pino(logOptions);
