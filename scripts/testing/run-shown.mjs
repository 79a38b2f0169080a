import { spawn } from "node:child_process";
import { root } from "../stack/settings.mjs";

let current;

/** Runs a program whose output goes straight to the user. @returns {Promise<number>} exit code */
export const runShown = (command, args, env) =>
  new Promise((resolve) => {
    current = spawn(command, args, { cwd: root, env, detached: true, stdio: ["ignore", "inherit", "inherit"] });
    current.once("error", () => resolve(127));
    current.once("close", (code) => resolve(code ?? 1));
  });

/** Ends what is running, with its children. */
export const endShown = () => {
  if (!current?.pid || current.exitCode !== null) return;
  try {
    process.kill(-current.pid, "SIGKILL");
  } catch {
    // Already gone.
  }
};
