import fs from "node:fs";
import path from "node:path";
import { Refusal } from "./refusal.mjs";

const gib = 1024 ** 3;
const needed = 2 * gib;

const existing = (dir) => (fs.existsSync(dir) ? dir : existing(path.dirname(dir)));

/** @param {string} dir @returns {number} bytes this user may still write there */
const freeBytes = (dir) => {
  const { bavail, bsize } = fs.statfsSync(existing(dir));
  return bavail * bsize;
};

/** Refuses below 2 GB. @param {string[]} dirs @param {(dir: string) => number} [measure] */
export const checkDisk = (dirs, measure = freeBytes) => {
  for (const dir of dirs) {
    const free = measure(dir);
    if (free < needed)
      throw new Refusal(
        `Only ${(free / gib).toFixed(1)} GB are free at ${dir} and Countersign needs 2 GB: make room, or name another place with DATA_DIR.`,
      );
  }
};
