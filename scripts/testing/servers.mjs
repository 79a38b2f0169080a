import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort } from "../stack/check-port.mjs";
import { ensureAppLogin, ensureDatabase } from "../stack/database.mjs";
import { startPostgres } from "../stack/postgres.mjs";
import { Refusal } from "../stack/refusal.mjs";
import { endPrograms, lastLines, runTypeScript } from "../stack/run-program.mjs";
import { readSecrets } from "../stack/secrets.mjs";
import { readSettings } from "../stack/settings.mjs";
import { step } from "../stack/step.mjs";
import { stopInOrder } from "../stack/stop-order.mjs";
import { startTemporal } from "../stack/temporal.mjs";
import { obtainTemporal } from "../stack/temporal-binary.mjs";
import { openControl } from "./control.mjs";
import { endShown } from "./run-shown.mjs";

const testNamespaces = ["workflow", "integration", "browser"];
/** What a developer's own settings must not bring into a test run. */
const own = [
  "COUNTERSIGN_MODE",
  "NODE_ENV",
  "HOST",
  "PUBLIC_URL",
  "TIME_SCALE",
  "SMTP_URL",
  "DOCUMENTS_DIR",
  "CLAMD_ADDRESS",
  "INVENTORY_PORT",
  "PAYMENT_PORT",
  "SHIPPING_PORT",
  "FRAUD_PORT",
  "TRUST_PROXY",
  "DATABASE_OWNER_URL",
  "DATABASE_URL",
];

const cleanEnvironment = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.includes(name)));

const must = ({ code, output }) => {
  if (code !== 0)
    throw new Refusal("The test database could not be prepared; the last words are below.", { detail: lastLines(output) });
};

/** A database with everything but cases: migrated, policies, demo accounts. */
const prepareDatabase = async (serverUrl, login, name, env) => {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  await ensureDatabase(url.href);
  must(await runTypeScript(["scripts/migrate.ts"], { env: { ...env, DATABASE_OWNER_URL: url.href } }));
  const appUrl = await ensureAppLogin(url.href, login);
  must(await runTypeScript(["prisma/seed.ts", "base"], { env: { ...env, DATABASE_URL: appUrl } }));
  return { ownerUrl: url.href, appUrl };
};

const applicationPorts = async () => ({
  PORT: String(await freePort()),
  WORKER_PORT: String(await freePort()),
  SMTP_URL: `smtp://127.0.0.1:${await freePort()}`,
});

/** PostgreSQL and Temporal for one run of tests or measures, on free ports with data of their own; all gone after `close`. */
export const openServers = async (namespaces = testNamespaces) => {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "countersign-test-"));
  fs.chmodSync(dataDir, 0o755);
  const { toolsDir } = readSettings({});
  const secrets = readSecrets(dataDir);
  const running = new Map();
  const start = {
    postgres: async (port) => startPostgres({ dataDir, password: secrets.databasePassword, port, maxConnections: 300 }),
    temporal: async (port) =>
      startTemporal({ dataDir, ...(await obtainTemporal({ toolsDir })), port, namespaces, timeSkipping: true }),
  };
  const control = await openControl({ running, start });
  const close = async () => {
    endShown();
    endPrograms();
    await stopInOrder([...running.values()], () => {});
    control.close();
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    for (const name of Object.keys(start))
      await step(name, async ({ note }) => {
        running.set(name, await start[name]());
        note(`port ${running.get(name).port}`);
      });
  } catch (error) {
    await close();
    throw error;
  }
  const environment = async (stage) => {
    const env = {
      ...cleanEnvironment(),
      ...(await applicationPorts()),
      COUNTERSIGN_MODE: "demo",
      HOST: "127.0.0.1",
      DATA_DIR: path.join(dataDir, stage),
      SESSION_SECRET: secrets.sessionSecret,
      CARRIER_SECRET: secrets.carrierSecret,
      TEMPORAL_ADDRESS: running.get("temporal").address,
      TEMPORAL_NAMESPACE: stage,
      TEST_CONTROL_URL: control.url,
    };
    fs.mkdirSync(env.DATA_DIR, { recursive: true });
    const { ownerUrl, appUrl } = await prepareDatabase(
      running.get("postgres").ownerUrl,
      secrets.appLogin,
      `countersign_${stage}`,
      env,
    );
    return { ...env, DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl };
  };
  /** @param {import("../stack/service.mjs").Service} service @param {() => import("../stack/service.mjs").Service} again */
  const add = (service, again) => {
    running.set(service.name, service);
    start[service.name] = again;
  };
  return { dataDir, environment, add, close };
};
