import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Refusal } from "./refusal.mjs";

/** The repository's root. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

const given = (value) => (value === undefined || value === "" ? undefined : value);

const portIn = (env, variable) => {
  const port = Number(env[variable]);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Refusal(`${variable}=${env[variable]} is not a port: choose a whole number from 1 to 65535.`);
  return port;
};

/**
 * What the launcher itself needs to know; the application checks its whole environment in `server/env.ts`.
 * Mode: COUNTERSIGN_MODE, else production when the user set NODE_ENV=production, else demo.
 * @param {Record<string, string | undefined>} env
 */
export const readSettings = (env) => ({
  env,
  mode: given(env.COUNTERSIGN_MODE) ?? (env.NODE_ENV === "production" ? "production" : "demo"),
  host: given(env.HOST) ?? "127.0.0.1",
  port: given(env.PORT) ? portIn(env, "PORT") : 3000,
  workerPort: given(env.WORKER_PORT) ? portIn(env, "WORKER_PORT") : undefined,
  dataDir: path.resolve(root, given(env.DATA_DIR) ?? ".data"),
  distDir: given(env.NEXT_DIST_DIR) ?? ".next",
  toolsDir: path.resolve(root, given(env.TOOLS_DIR) ?? ".tools"),
  temporalCliUrl: given(env.TEMPORAL_CLI_URL),
  databaseUrl: given(env.DATABASE_URL),
  ownerUrl: given(env.DATABASE_OWNER_URL),
  temporalAddress: given(env.TEMPORAL_ADDRESS),
  temporalNamespace: given(env.TEMPORAL_NAMESPACE) ?? "default",
  smtpUrl: given(env.SMTP_URL),
  sessionSecret: given(env.SESSION_SECRET),
  carrierSecret: given(env.CARRIER_SECRET),
});

/** @typedef {ReturnType<typeof readSettings>} Settings */

/** The environment of this process with `.env` beneath it. */
export const loadEnvironment = () => {
  const file = path.join(root, ".env");
  if (fs.existsSync(file)) process.loadEnvFile(file);
  return process.env;
};
