import path from "node:path";
import { runProgram } from "./stack/run-program.mjs";
import { root } from "./stack/settings.mjs";

// Quoted for the tool itself to expand: folders that are not there yet are no error then.
const sources = "{app,bench,components,domain,e2e,pages,prisma,scripts,server,worker,workflows}/**/*.{ts,tsx,mjs}";
const tool = path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
const { code, output } = await runProgram(process.execPath, [
  tool,
  "--config",
  path.join(root, ".dependency-cruiser.cjs"),
  sources,
]);
process.stdout.write(output);
process.exitCode = code === 0 ? 0 : 1;
