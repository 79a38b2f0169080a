// Runs one of our TypeScript commands against the database of the running stack, or, when none runs, against the one it would use.
// usage: node scripts/beside.mjs [--running] <file.ts> [arguments]      --running: refuse unless the stack runs
import { spawn } from "node:child_process";
import fs from "node:fs";
import { ensureAppLogin } from "./stack/database.mjs";
import { startPostgres } from "./stack/postgres.mjs";
import { isAlive } from "./stack/process-table.mjs";
import { Refusal } from "./stack/refusal.mjs";
import { endLeftovers, endProcess, runningFile } from "./stack/running.mjs";
import { readRunningEnvironment } from "./stack/running-environment.mjs";
import { readSecrets } from "./stack/secrets.mjs";
import { loadEnvironment, readSettings, root } from "./stack/settings.mjs";

const args = process.argv.slice(2);
const onlyRunning = args[0] === "--running" && Boolean(args.shift());

const run = (env) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", ...args], { cwd: root, env, stdio: "inherit" });
    child.once("close", (code) => resolve(code ?? 1));
  });

const filler = (settings, secrets) => ({
  COUNTERSIGN_MODE: settings.mode,
  TEMPORAL_ADDRESS: settings.temporalAddress ?? "127.0.0.1:7233",
  SESSION_SECRET: settings.sessionSecret ?? secrets.sessionSecret,
});

const withOwnPostgres = async (settings) => {
  await endLeftovers(settings.dataDir);
  runningFile(settings.dataDir).add("launcher", process.pid);
  const secrets = readSecrets(settings.dataDir);
  const server = await startPostgres({ dataDir: settings.dataDir, password: secrets.databasePassword });
  try {
    const DATABASE_URL = await ensureAppLogin(server.ownerUrl, secrets.appLogin);
    return await run({ ...settings.env, ...filler(settings, secrets), DATABASE_URL });
  } finally {
    const entry = runningFile(settings.dataDir)
      .read()
      .find(({ name }) => name === "postgres");
    await endProcess(entry, 5_000);
    runningFile(settings.dataDir).remove();
  }
};

const main = async () => {
  const settings = readSettings(loadEnvironment());
  const entries = runningFile(settings.dataDir).read();
  if (entries.some((entry) => entry.name === "launcher" && isAlive(entry)))
    return run({ ...settings.env, ...readRunningEnvironment(settings.dataDir) });
  if (onlyRunning)
    throw new Refusal("Countersign does not run here: start it with npm start, which also seeds, and repeat this beside it.");
  if (settings.databaseUrl) return run({ ...settings.env, ...filler(settings, { sessionSecret: "x".repeat(32) }) });
  if (!fs.existsSync(settings.dataDir))
    throw new Refusal(
      `There is no data in ${settings.dataDir} yet: start once with npm start, or name the database in DATABASE_URL.`,
    );
  return withOwnPostgres(settings);
};

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
