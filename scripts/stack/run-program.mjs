import { spawn } from "node:child_process";
import { root } from "./settings.mjs";

const running = new Set();

/** Ends what `runProgram` still has running, for an interrupted start. */
export const endPrograms = () => {
  for (const child of running) {
    try {
      process.kill(-child.pid, "SIGTERM");
    } catch {
      // Already gone.
    }
  }
};

/**
 * Runs a program to its end and gathers what it says.
 * @param {string} command @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, cwd?: string, uid?: number, gid?: number, onLine?: (line: string) => void }} [options]
 * @returns {Promise<{ code: number, output: string }>} code 127 when it could not be started
 */
export const runProgram = (command, args, { env = process.env, cwd = root, uid, gid, onLine } = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, uid, gid, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    running.add(child);
    let output = "";
    const take = (chunk) => {
      output += chunk;
      if (onLine) for (const line of String(chunk).split("\n")) if (line.trim()) onLine(line.trim());
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    child.once("error", (error) => resolve({ code: 127, output: error.message }));
    child.once("close", (code) => {
      running.delete(child);
      resolve({ code: code ?? 1, output });
    });
  });

/** Runs one of our TypeScript files. @param {string[]} args @param {Parameters<typeof runProgram>[2]} [options] */
export const runTypeScript = (args, options) => runProgram(process.execPath, ["--import", "tsx", ...args], options);

/** @param {string} text @param {number} [lines] */
export const lastLines = (text, lines = 20) => text.trimEnd().split("\n").slice(-lines).join("\n");
