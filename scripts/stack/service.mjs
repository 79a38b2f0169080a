import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { runningFile } from "./running.mjs";
import { root } from "./settings.mjs";

/**
 * Starts a long-running program in a process group of its own (Ctrl-C reaches only the launcher, which stops all in order),
 * with its output in DATA_DIR/logs/<name>.log, and writes it down.
 * @param {{ name: string, dataDir: string, command: string, args: string[], env?: Record<string, string | undefined>, cwd?: string, uid?: number, gid?: number, show?: boolean }} options
 */
export const startService = ({ name, dataDir, command, args, env = process.env, cwd = root, uid, gid, show = false }) => {
  const logFile = path.join(dataDir, "logs", `${name}.log`);
  fs.mkdirSync(path.dirname(logFile), { recursive: true });
  if (fs.existsSync(logFile)) fs.renameSync(logFile, `${logFile}.previous`);
  const log = fs.openSync(logFile, "w");
  const output = show ? "inherit" : log;
  const child = spawn(command, args, { cwd, env, uid, gid, detached: true, stdio: ["ignore", output, output] });
  fs.closeSync(log);
  const service = {
    name,
    pid: child.pid,
    /** Resolves with what ended it. */
    ended: new Promise((resolve) => {
      child.once("error", (error) => resolve(error.message));
      child.once("exit", (code, signal) => resolve(signal ?? `exit code ${code}`));
    }),
    /** @param {number} [lines] the end of its output */
    lastOutput: (lines = 15) => (show ? "" : fs.readFileSync(logFile, "utf8").trimEnd().split("\n").slice(-lines).join("\n")),
  };
  if (child.pid) runningFile(dataDir).add(name, child.pid);
  return service;
};

/** @typedef {ReturnType<typeof startService>} Service */
