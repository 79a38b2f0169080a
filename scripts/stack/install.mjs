import fs from "node:fs";
import path from "node:path";
import { Refusal } from "./refusal.mjs";
import { lastLines, runProgram } from "./run-program.mjs";
import { root } from "./settings.mjs";

const packagesIn = (file) => {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8")).packages;
  } catch {
    return undefined;
  }
};

/**
 * Whether node_modules holds what package-lock.json names: npm writes its own lockfile there last, after everything else.
 * @param {string} [dir]
 */
export const isInstalled = (dir = root) => {
  const wanted = packagesIn(path.join(dir, "package-lock.json"));
  const present = packagesIn(path.join(dir, "node_modules/.package-lock.json"));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(([name, entry]) => {
    if (name === "") return true;
    const found = present[name];
    // Packages for other platforms are optional and rightly absent.
    return found ? found.version === entry.version : Boolean(entry.optional || entry.peer || entry.devOptional);
  });
};

const npm = (...args) => {
  const script = process.env.npm_execpath;
  const [command, first] = script?.endsWith(".js") ? [process.execPath, [script]] : ["npm", []];
  return runProgram(command, [...first, ...args, "--ignore-scripts", "--no-audit", "--no-fund", "--include=dev"]);
};

/** Installs when the tree is not the one the lockfile names. No package's own script is run: nothing here needs one. */
export const install = async ({ note, progress }) => {
  if (isInstalled()) return note("up to date");
  const clock = setInterval(() => progress("downloading packages"), 1_000);
  const { code, output } = await npm("ci").finally(() => clearInterval(clock));
  if (code !== 0)
    throw new Refusal(
      "The packages could not be installed: check the network and the registry npm uses, then run npm start again.",
      {
        detail: lastLines(output),
      },
    );
  note("packages installed");
};
