import fs from "node:fs";
import path from "node:path";
import { root } from "../stack/settings.mjs";
import { vitestFailures } from "./failures.mjs";
import { runShown } from "./run-shown.mjs";

const count = (report) => {
  const failures = vitestFailures(report);
  return {
    passed: report.numPassedTests,
    failed: failures.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures,
  };
};

/** Runs one vitest project, with what stands apart of it, and counts its tests. @param {string} project @param {{ servers?: object, filters: string[] }} context */
export const runVitest = async (project, { servers, filters }) => {
  const report = path.join(root, ".build", `vitest-${project}-${process.pid}.json`);
  fs.mkdirSync(path.dirname(report), { recursive: true });
  const env = servers ? await servers.environment(project) : process.env;
  const args = [
    "run",
    "--project",
    `${project}*`,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...filters,
  ];
  const code = await runShown(path.join(root, "node_modules/.bin/vitest"), args, { ...env, LOG_LEVEL: "error" });
  if (!fs.existsSync(report)) return { passed: 0, failed: 1 };
  const counts = count(JSON.parse(fs.readFileSync(report, "utf8")));
  fs.rmSync(report);
  // Unhandled errors make vitest fail without a failed test.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
};
