import { type ChildProcessByStdio, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Readable } from "node:stream";

const root = path.resolve(import.meta.dirname, "../..");
/** Only what a user's shell brings: nothing of the test run may leak into the launcher. */
const inherited = ["PATH", "HOME", "LANG", "TMPDIR", "SSL_CERT_FILE", "NODE_EXTRA_CA_CERTS"];

export type Ended = { code: number | null; output: string };
export type Launched = {
  child: ChildProcessByStdio<null, Readable, Readable>;
  output: () => string;
  ended: Promise<Ended>;
  /** Resolves when the text has been printed; rejects when the launcher ends before. */
  printed: (text: string) => Promise<void>;
};

/** A directory that other accounts can read, since PostgreSQL does not run as root. */
export const makeDataDir = (): string => {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "countersign-start-"));
  fs.chmodSync(dir, 0o755);
  return dir;
};

/** Starts `node scripts/start.mjs` as a user would. @param preload JavaScript run before it, to make this machine look different */
export const launch = (env: Record<string, string>, preload?: string): Launched => {
  const shell = Object.fromEntries(inherited.map((name) => [name, process.env[name]]));
  const before = preload ? ["--import", `data:text/javascript,${encodeURIComponent(preload)}`] : [];
  const child = spawn(process.execPath, [...before, "scripts/start.mjs"], {
    cwd: root,
    env: { ...shell, ...env } as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const take = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  const ended = new Promise<Ended>((resolve) => child.once("close", (code) => resolve({ code, output })));
  const printed = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => output.includes(text) && resolve();
      child.stdout.on("data", look);
      look();
      ended.then(() => reject(new Error(`it ended without printing "${text}":\n${output}`)));
    });
  return { child, output: () => output, ended, printed };
};
