import path from "node:path";
import { lastLines, runProgram } from "../stack/run-program.mjs";
import { root } from "../stack/settings.mjs";
import { say } from "../stack/step.mjs";
import { runBrowserTests } from "./browser-stage.mjs";
import { runVitest } from "./vitest-stage.mjs";

const bin = (name) => path.join(root, "node_modules/.bin", name);

/** One program that is right or wrong as a whole counts as one check. */
const check = (command, args) => async () => {
  const { code, output } = await runProgram(command, args);
  if (code !== 0) say(output.trimEnd());
  if (code === 0) return { passed: 1, failed: 0 };
  return { passed: 0, failed: 1, failures: [{ name: [path.basename(command), ...args].join(" "), reason: lastLines(output) }] };
};

const tests = (project) => (context) => runVitest(project, context);

/** What `npm test` runs, in this order. */
export const stages = {
  lint: { run: check(bin("biome"), ["check", "."]) },
  "import-rules": { run: check(process.execPath, ["scripts/import-rules.mjs"]) },
  types: { run: check(bin("tsc"), ["--noEmit", "-p", "."]) },
  unit: { run: tests("unit") },
  workflow: { needsServers: true, run: tests("workflow") },
  integration: { needsServers: true, run: tests("integration") },
  browser: { needsServers: true, run: runBrowserTests },
};
