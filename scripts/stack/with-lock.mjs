import fs from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, startOf } from "./process-table.mjs";

const holder = (file) => {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
};

const take = (file) => {
  const mine = `${file}.${process.pid}`;
  fs.writeFileSync(mine, JSON.stringify({ pid: process.pid, start: startOf(process.pid) }));
  try {
    // A link appears whole or not at all, so that nobody reads half a holder.
    fs.linkSync(mine, file);
    return true;
  } catch {
    return false;
  } finally {
    fs.rmSync(mine);
  }
};

/**
 * Runs the work while no other process of this machine holds the lock; the lock of a process that died counts for nothing.
 * @template T @param {string} file @param {() => Promise<T>} work @returns {Promise<T>}
 */
export const withLock = async (file, work) => {
  while (!take(file)) {
    const other = holder(file);
    if (other && !isAlive(other)) fs.rmSync(file, { force: true });
    else await sleep(200);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
};
