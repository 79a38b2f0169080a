import path from "node:path";
import { runProgram } from "../stack/run-program.mjs";
import { root } from "../stack/settings.mjs";
import { say } from "../stack/step.mjs";
import { runBrowserTests } from "./browser-stage.mjs";
import { runVitest } from "./vitest-stage.mjs";

const bin = (name) => path.join(root, "node_modules/.bin", name);

/** One program that is right or wrong as a whole counts as one check. */
const check = (command, args) => async () => {
  const { code, output } = await runProgram(command, args);
  if (code !== 0) say(output.trimEnd());
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
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
