import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { clearLock } from "./postgres-lock.mjs";

let data;
let lock;
const children = [];

/** A process as the cluster's own look from outside: by its title, working in the data directory. */
const spawnIn = async (cwd, title) => {
  const child = spawn("sleep", ["60"], { cwd, argv0: title, stdio: "ignore" });
  children.push(child);
  await once(child, "spawn");
  return child;
};

const end = async (child) => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
};

beforeEach(() => {
  data = fs.mkdtempSync(path.join(os.tmpdir(), "countersign-lock-"));
  lock = path.join(data, "postmaster.pid");
});

afterEach(async () => {
  await Promise.all(children.splice(0).map(end));
  fs.rmSync(data, { recursive: true, force: true });
});

it("leaves the lock of a dead process to PostgreSQL", async () => {
  const child = await spawnIn(os.tmpdir(), "postgres");
  await end(child);
  fs.writeFileSync(lock, `${child.pid}\n${data}\n`);
  await clearLock(data);
  expect(fs.existsSync(lock)).toBe(true);
});

it("removes a lock whose number another program has by now, and leaves that program alone", async () => {
  const child = await spawnIn(data, `tail ${data}`);
  fs.writeFileSync(lock, `${child.pid}\n${data}\n`);
  await clearLock(data);
  expect(fs.existsSync(lock)).toBe(false);
  expect(child.signalCode).toBeNull();
});

it("keeps the lock while children of the killed server still finish, and says so", async () => {
  fs.writeFileSync(lock, `${process.pid}\n${data}\n`);
  const backend = await spawnIn(data, "postgres: countersign countersign 127.0.0.1(5432) COMMIT");
  await expect(clearLock(data, 100)).rejects.toThrow(`still work on ${data} (${backend.pid})`);
  expect(fs.existsSync(lock)).toBe(true);
  await end(backend);
  await clearLock(data, 100);
  expect(fs.existsSync(lock)).toBe(false);
});

it("waits for children that end by themselves", async () => {
  fs.writeFileSync(lock, `${process.pid}\n${data}\n`);
  const backend = await spawnIn(data, "postgres: checkpointer ");
  const cleared = clearLock(data);
  await end(backend);
  await cleared;
  expect(fs.existsSync(lock)).toBe(false);
});
