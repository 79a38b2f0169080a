import fs from "node:fs";
import path from "node:path";
import { Refusal } from "./refusal.mjs";
import { lastLines, runProgram, runTypeScript } from "./run-program.mjs";
import { root } from "./settings.mjs";
import { hashSources } from "./sources.mjs";
import { withLock } from "./with-lock.mjs";

export const workflowBundle = path.join(root, ".build/workflow-bundle.js");

const must = (what, { code, output }) => {
  if (code !== 0) throw new Refusal(`${what} failed; its last words are below.`, { detail: lastLines(output, 40) });
};

const next = path.join(root, "node_modules/next/dist/bin/next");

/** Next writes its own ideas into these two at every build; a start changes no file of the repository. */
const keepFiles = (names) => {
  const before = names
    .map((name) => path.join(root, name))
    .filter((file) => fs.existsSync(file))
    .map((file) => [file, fs.readFileSync(file)]);
  return () => {
    for (const [file, content] of before) if (!fs.readFileSync(file).equals(content)) fs.writeFileSync(file, content);
  };
};

const buildWeb = async (distDir, env) => {
  const putBack = keepFiles(["tsconfig.json", "next-env.d.ts"]);
  const done = await runProgram(process.execPath, [next, "build"], { env }).finally(putBack);
  // Turbopack does not recover from what a failed build leaves behind.
  if (done.code !== 0) fs.rmSync(path.join(root, distDir), { recursive: true, force: true });
  must("next build", done);
  must(
    "Hashing the inline scripts",
    await runProgram(process.execPath, [path.join(root, "scripts/hash-inline-scripts.mjs")], { env }),
  );
};

const buildAll = async (distDir, marker, { note, progress }) => {
  const hash = hashSources();
  const built = fs.existsSync(path.join(root, distDir, "BUILD_ID")) && fs.existsSync(workflowBundle);
  if (built && fs.existsSync(marker) && fs.readFileSync(marker, "utf8") === hash) return note("sources unchanged");
  fs.rmSync(marker, { force: true });
  const clock = setInterval(() => progress("building"), 1_000);
  try {
    const env = { ...process.env, NODE_ENV: "production", NEXT_DIST_DIR: distDir, NEXT_TELEMETRY_DISABLED: "1" };
    await buildWeb(distDir, env);
    must("Bundling the workflows", await runTypeScript(["worker/build-bundle.ts"]));
  } finally {
    clearInterval(clock);
  }
  fs.writeFileSync(marker, hash);
  note("built");
};

/**
 * Builds the web part and the workflow bundle when a source changed since the last build into this directory. One build at a time:
 * a second start or test run waits, and finds the work done.
 * @param {{ distDir: string }} settings
 */
export const build = async ({ distDir }, report) => {
  const folder = path.join(root, ".build");
  fs.mkdirSync(folder, { recursive: true });
  const marker = path.join(folder, `${distDir.replaceAll(/[^\w]/g, "-")}.sha256`);
  await withLock(path.join(folder, "build.lock"), () => buildAll(distDir, marker, report));
};
