import path from "node:path";
import { freePort } from "./check-port.mjs";
import { startService } from "./service.mjs";
import { root } from "./settings.mjs";
import { probe, waitUntil } from "./wait-until.mjs";

const next = path.join(root, "node_modules/next/dist/bin/next");

/** Ports nobody chose, free at this moment. @param {import("./settings.mjs").Settings} settings */
export const freePorts = async ({ workerPort, smtpUrl }) => ({
  WORKER_PORT: String(workerPort ?? (await freePort(3100))),
  SMTP_URL: smtpUrl ?? `smtp://127.0.0.1:${await freePort(2525)}`,
});

/**
 * What web and worker get to know. The owner's connection is not among it.
 * @param {import("./settings.mjs").Settings} settings
 * @param {{ appUrl: string, temporalAddress: string, sessionSecret: string }} found
 */
export const applicationEnvironment = async (settings, { appUrl, temporalAddress, sessionSecret }) => {
  const { DATABASE_OWNER_URL: _, ...rest } = settings.env;
  return {
    ...rest,
    NODE_ENV: "production",
    // next start forces NODE_ENV=production, so the mode travels on its own.
    COUNTERSIGN_MODE: settings.mode,
    HOST: settings.host,
    PORT: String(settings.port),
    DATA_DIR: settings.dataDir,
    NEXT_DIST_DIR: settings.distDir,
    NEXT_TELEMETRY_DISABLED: "1",
    DATABASE_URL: appUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    TEMPORAL_NAMESPACE: settings.temporalNamespace,
    SESSION_SECRET: sessionSecret,
    ...(await freePorts(settings)),
  };
};

/** Longer than proxies and clients keep a connection they do not use: a request never meets one that is just being closed. */
const idleConnectionMs = "75000";

const readyAt = (url) => async () => (await probe(url)).ok;

/** Starts the web process. @param {{ dataDir: string, env: Record<string, string>, watch?: boolean }} options */
export const startWeb = ({ dataDir, env, watch = false }) => {
  const serve = watch ? ["dev"] : ["start", "--keepAliveTimeout", idleConnectionMs];
  const args = [next, ...serve, "-H", env.HOST, "-p", env.PORT];
  const mode = watch ? { NODE_ENV: "development", NEXT_DIST_DIR: ".next" } : {};
  return startService({
    name: "web",
    dataDir,
    command: process.execPath,
    args,
    env: { ...env, ...mode, SERVICE_NAME: "web" },
    show: watch,
  });
};

/** Starts the worker process: activities, workflows, relay. @param {{ dataDir: string, env: Record<string, string>, watch?: boolean }} options */
export const startWorker = ({ dataDir, env, watch = false }) => {
  const args = watch
    ? [path.join(root, "node_modules/tsx/dist/cli.mjs"), "watch", "worker/main.ts"]
    : ["--import", "tsx", "worker/main.ts"];
  return startService({
    name: "worker",
    dataDir,
    command: process.execPath,
    args,
    env: { ...env, SERVICE_NAME: "worker" },
    show: watch,
  });
};

/** @param {import("./service.mjs").Service} web @param {Record<string, string>} env */
export const webReady = (web, env) =>
  waitUntil(web, readyAt(`http://${hostInUrl(env.HOST)}:${env.PORT}/api/health/ready`), 120_000);

/** @param {import("./service.mjs").Service} worker @param {Record<string, string>} env */
export const workerReady = (worker, env) => waitUntil(worker, readyAt(`http://127.0.0.1:${env.WORKER_PORT}/health`), 120_000);

/** An address to listen on as a browser on this machine calls it. @param {string} host */
export const hostInUrl = (host) =>
  host === "0.0.0.0" ? "127.0.0.1" : host.includes(":") ? `[${host === "::" ? "::1" : host}]` : host;
