import path from "node:path";
import { startWeb, workerReady } from "../scripts/stack/application.mjs";
import { build } from "../scripts/stack/build.mjs";
import { freePort } from "../scripts/stack/check-port.mjs";
import { startOf } from "../scripts/stack/process-table.mjs";
import { runProgram } from "../scripts/stack/run-program.mjs";
import { endProcess } from "../scripts/stack/running.mjs";
import { startService } from "../scripts/stack/service.mjs";
import { root } from "../scripts/stack/settings.mjs";
import { say, step } from "../scripts/stack/step.mjs";
import { probe, waitUntil } from "../scripts/stack/wait-until.mjs";
import { findBrowser } from "../scripts/testing/find-browser.mjs";
import { runShown } from "../scripts/testing/run-shown.mjs";
import { openServers } from "../scripts/testing/servers.mjs";

/** What can be measured: the parts of each measure, in order, each alone by the name of its script; a part may need the worker to be there, or to be away, a bare web server, or no web at all. */
const benches = {
  decide: [
    { script: "bench/decide/write.ts", worker: false, floor: true },
    { script: "bench/decide/live.ts", worker: true },
  ],
  apply: [{ script: "bench/apply/apply.ts", worker: true }],
  // Its floor has a worker process of its own.
  orders: [{ script: "bench/orders/orders.ts", worker: true, workerScript: "worker/main.ts" }],
  // `--full` goes up to ten million tasks.
  inbox: [
    { script: "bench/inbox/reads.ts", worker: false, web: false },
    // Its floor is a process of its own.
    { script: "bench/inbox/viewing.ts", worker: false },
    { script: "bench/inbox/page.ts", worker: false, floor: true },
  ],
};

const [name = "", only] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const nameOf = ({ script }) => path.basename(script, ".ts");
const parts = Object.hasOwn(benches, name) ? benches[name].filter((part) => !only || nameOf(part) === only) : [];
if (parts.length === 0) {
  const all = Object.entries(benches).map(([measure, of]) => `${measure} [${of.map(nameOf).join(" | ")}]`);
  say(`Say what to measure: npm run bench\n  ${all.join("\n  ")}`);
  process.exit(1);
}

const usesWeb = parts.some((part) => part.web !== false);
const distDir = ".next-bench";
const next = path.join(root, "node_modules/next/dist/bin/next");
const floorRoot = path.join(root, "bench/bare-next");

const startFloor = async (env) => {
  await step("floor build", async () => {
    const { code, output } = await runProgram(process.execPath, [next, "build", floorRoot], { env });
    if (code !== 0) throw new Error(output);
  });
  const port = await freePort();
  const floor = startService({
    name: "floor",
    dataDir: env.DATA_DIR,
    command: process.execPath,
    args: [next, "start", floorRoot, "-H", "127.0.0.1", "-p", String(port)],
    env,
  });
  await waitUntil(floor, async () => (await probe(`http://127.0.0.1:${port}/`)).ok, 60_000);
  return { floor, port };
};

const startBenchWorker = async (env, script = "bench/worker.ts") => {
  const worker = startService({
    name: "worker",
    dataDir: env.DATA_DIR,
    command: process.execPath,
    args: ["--import", "tsx", script],
    env: { ...env, SERVICE_NAME: "worker" },
  });
  await workerReady(worker, env);
  return worker;
};

const servers = await openServers(["bench"]);
const startBenchWeb = async (env) => {
  const service = startWeb({ dataDir: env.DATA_DIR, env });
  servers.add(service, () => service);
  // Ready asks for the worker's part of the engine as well; live is enough here.
  await waitUntil(service, async () => (await probe(`http://127.0.0.1:${env.PORT}/api/health/live`)).ok, 60_000);
  return service;
};
let failed = 0;
let close = servers.close;
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => close().then(() => process.exit(1)));
try {
  const browser = usesWeb && (await step("chromium", findBrowser));
  if (usesWeb) await step("build", (report) => build({ distDir }, report));
  const { DATABASE_OWNER_URL: ownerUrl, ...env } = {
    ...(await servers.environment("bench")),
    NODE_ENV: "production",
    NEXT_DIST_DIR: distDir,
    LOG_LEVEL: "error",
  };
  const web = usesWeb && (await step("web", () => startBenchWeb(env)));
  const { floor, port } = parts.some((part) => part.floor) ? await startFloor(env) : {};
  if (floor)
    close = async () => {
      await endProcess({ name: floor.name, pid: floor.pid, start: startOf(floor.pid) }, 2_500);
      await servers.close();
    };
  let worker;
  for (const part of parts) {
    if (part.worker && !worker) {
      worker = await step("worker", () => startBenchWorker(env, part.workerScript));
      servers.add(worker, () => worker);
    }
    failed += await runShown(process.execPath, ["--import", "tsx", part.script], {
      ...env,
      DATABASE_OWNER_URL: ownerUrl,
      ...(web && { BENCH_WEB: `http://127.0.0.1:${env.PORT}`, BENCH_WEB_PID: String(web.pid) }),
      ...(worker && { BENCH_WORKER_PID: String(worker.pid) }),
      ...(floor && { BENCH_FLOOR: `http://127.0.0.1:${port}`, BENCH_FLOOR_PID: String(floor.pid) }),
      BENCH_FULL: process.argv.includes("--full") ? "1" : "0",
      BENCH_OUT: path.join(root, ".build", "bench"),
      CHROMIUM_PATH: browser || "",
    });
  }
} catch (error) {
  say(String(error.stack ?? error));
  failed += 1;
} finally {
  await close();
}
process.exit(failed > 0 ? 1 : 0);
