import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const right = {
  COUNTERSIGN_MODE: "production",
  DATABASE_URL: "postgres://nobody@127.0.0.1:1/none",
  TEMPORAL_ADDRESS: "127.0.0.1:1",
  CLAMD_ADDRESS: "127.0.0.1:1",
  SESSION_SECRET: "a secret of the test run, long enough for it",
  PUBLIC_URL: "https://countersign.example.com",
};

/** Prepares a web process as Next does at its start, in a process of its own that would then go on. */
const prepare = (environment: Record<string, string>) => {
  const code = 'import("./server/web-process.ts").then((web) => { web.prepareWebProcess(); console.log("serving"); })';
  const { PATH = "" } = process.env;
  return spawnSync(process.execPath, ["--import", "tsx", "-e", code], {
    env: { NODE_ENV: "test", PATH, ...environment },
    encoding: "utf8",
  });
};

test("a web process with a wrong environment ends and says why in one sentence", () => {
  expect(prepare(right)).toMatchObject({ status: 0, stdout: "serving\n" });
  const { SESSION_SECRET: _, ...missing } = right;
  for (const wrong of [
    missing,
    { ...right, SESSION_SECRET: "short" },
    { ...right, SESSION_SECRET: "change-me-to-a-random-text-of-32-characters" },
    { ...right, PUBLIC_URL: "http://countersign.example.com" },
    { ...right, COUNTERSIGN_MODE: "demo", HOST: "0.0.0.0" },
  ]) {
    const { status, stdout, stderr } = prepare(wrong);
    expect({ status, stdout, lines: stderr.trim().split("\n").length }).toEqual({ status: 1, stdout: "", lines: 1 });
    expect(stderr).toMatch(/^The environment is not right: (SESSION_SECRET|PUBLIC_URL|HOST) .*See \.env\.example\.$/m);
  }
}, 60_000);
