import pino from "pino";

/** Structured log of this process; personal data and secrets are redacted by name. */
export const log = pino({
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
    ],
    censor: "[redacted]",
  },
});
