import fs from "node:fs";
import path from "node:path";
import { hostInUrl, startWeb, startWorker, webReady, workerReady } from "../stack/application.mjs";
import { build } from "../stack/build.mjs";
import { root } from "../stack/settings.mjs";
import { step } from "../stack/step.mjs";
import { playwrightFailures } from "./failures.mjs";
import { findBrowser } from "./find-browser.mjs";
import { runShown } from "./run-shown.mjs";

const distDir = ".next-test";

const startApplication = async (servers, env) => {
  const { DATABASE_OWNER_URL: _, ...appEnv } = env;
  const worker = async () => {
    const service = startWorker({ dataDir: env.DATA_DIR, env: appEnv });
    await workerReady(service, env);
    return service;
  };
  const web = async () => {
    const service = startWeb({ dataDir: env.DATA_DIR, env: appEnv });
    await webReady(service, env);
    return service;
  };
  await step("worker", async () => servers.add(await worker(), worker));
  await step("web", async () => servers.add(await web(), web));
};

const count = (report) => {
  const { stats, errors } = report;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + (stats.expected + stats.unexpected === 0 ? errors.length : 0),
    skipped: stats.skipped,
    failures: playwrightFailures(report),
  };
};

/** Builds the application beside a running one, starts it and runs the browser tests against it. */
export const runBrowserTests = async ({ servers, filters }) => {
  const browser = await step("chromium", findBrowser);
  await step("build", (report) => build({ distDir }, report));
  const env = { ...(await servers.environment("browser")), NODE_ENV: "production", NEXT_DIST_DIR: distDir };
  await startApplication(servers, env);
  const report = path.join(env.DATA_DIR, "playwright.json");
  const code = await runShown(path.join(root, "node_modules/.bin/playwright"), ["test", ...filters], {
    ...env,
    BASE_URL: `http://${hostInUrl(env.HOST)}:${env.PORT}`,
    CHROMIUM_PATH: browser ?? "",
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  if (!fs.existsSync(report)) return { passed: 0, failed: 1 };
  const counts = count(JSON.parse(fs.readFileSync(report, "utf8")));
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
};
