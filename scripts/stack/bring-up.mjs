import path from "node:path";
import { applicationEnvironment, freePorts, startWeb, startWorker, webReady, workerReady } from "./application.mjs";
import { build } from "./build.mjs";
import { checkDisk } from "./check-disk.mjs";
import { checkPort } from "./check-port.mjs";
import { checkWrite } from "./check-write.mjs";
import { findDatabase } from "./find-database.mjs";
import { findTemporal } from "./find-temporal.mjs";
import { install } from "./install.mjs";
import { generatePrismaClient } from "./prisma-client.mjs";
import { Refusal } from "./refusal.mjs";
import { runTypeScript } from "./run-program.mjs";
import { endLeftovers, runningFile } from "./running.mjs";
import { writeRunningEnvironment } from "./running-environment.mjs";
import { readSecrets } from "./secrets.mjs";
import { seed } from "./seed.mjs";
import { root } from "./settings.mjs";
import { step } from "./step.mjs";

const checkMachine = (settings) =>
  step("machine", async ({ note }) => {
    const { dataDir, host, port, workerPort } = settings;
    checkWrite(dataDir, "give this user the right, or name another place with DATA_DIR");
    checkWrite(path.join(root, ".build"), "give this user the right to the folder Countersign was unpacked in");
    const ended = await endLeftovers(dataDir);
    checkDisk([dataDir, root]);
    await checkPort("PORT", host, port);
    if (workerPort) await checkPort("WORKER_PORT", "127.0.0.1", workerPort);
    runningFile(dataDir).add("launcher", process.pid);
    note(ended.length > 0 ? `ended what a killed start left behind: ${ended.join(", ")}` : `${settings.mode} mode`);
  });

/** The application's own check of its environment, before anything is started; the connections are not known yet. */
const checkEnvironment = (env) =>
  step("environment", async () => {
    const { code, output } = await runTypeScript(["scripts/check-environment.ts"], { env });
    if (code !== 0) throw new Refusal(output.trim());
  });

const migrate = (ownerUrl) =>
  step("migrations", async ({ note }) => {
    const env = { ...process.env, DATABASE_OWNER_URL: ownerUrl };
    const { code, output } = await runTypeScript(["scripts/migrate.ts"], { env });
    if (code !== 0) throw new Refusal(output.trim());
    note(output.trim());
  });

const startApplication = async (stack, { dataDir, watch }, env) => {
  const web = () => startWeb({ dataDir, env, watch });
  const worker = () => startWorker({ dataDir, env, watch });
  await step("worker", async ({ note }) => {
    const service = stack.add(worker());
    await workerReady(service, env);
    stack.keep(service, worker);
    note("healthy");
  });
  await step("web", async ({ note }) => {
    const service = stack.add(web());
    await webReady(service, env);
    stack.keep(service, web);
    note("healthy");
  });
};

/**
 * Brings up everything, one step after the other; throws Refusal with one sentence when it cannot.
 * @param {import("./settings.mjs").Settings & { watch: boolean }} settings
 * @param {ReturnType<typeof import("./stack.mjs").createStack>} stack
 * @returns {Promise<Record<string, string>>} the environment of web and worker
 */
export const bringUp = async (settings, stack) => {
  await checkMachine(settings);
  await step("packages", install);
  await step("client", generatePrismaClient);
  // Production knows no secret that nobody chose.
  const sessionSecret = settings.sessionSecret ?? (settings.mode === "demo" ? "made right after this check, and kept" : "");
  const unknown = { appUrl: "postgresql://127.0.0.1/later", temporalAddress: "127.0.0.1:1", sessionSecret };
  const env = await applicationEnvironment(settings, unknown);
  await checkEnvironment(env);
  // Only now: a start that is refused leaves no secrets behind.
  const secrets = readSecrets(settings.dataDir);
  env.SESSION_SECRET = settings.sessionSecret ?? secrets.sessionSecret;
  // In production only a carrier somebody gave a secret to may tell anything.
  if (settings.mode === "demo") env.CARRIER_SECRET = settings.carrierSecret ?? secrets.carrierSecret;
  const database = await findDatabase(settings, stack, secrets);
  env.TEMPORAL_ADDRESS = await findTemporal(settings, stack);
  if (database.ownerUrl) await migrate(database.ownerUrl);
  env.DATABASE_URL = await database.appUrl();
  writeRunningEnvironment(settings.dataDir, env);
  await step("base data", (report) => seed("base", env, report));
  if (!settings.watch) await step("build", (report) => build(settings, report));
  // Another start may have taken them while this one was building.
  Object.assign(env, await freePorts(settings));
  writeRunningEnvironment(settings.dataDir, env);
  await startApplication(stack, settings, env);
  if (settings.mode === "demo") await step("cases", (report) => seed("cases", env, report));
  return env;
};
