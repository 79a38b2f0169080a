import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { Refusal } from "./refusal.mjs";

const idOf = (flag, name) => {
  try {
    return Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
  } catch {
    return undefined;
  }
};

/**
 * PostgreSQL refuses to run as root; then it runs as `postgres`, or as `nobody` where there is no such account.
 * @returns {{ uid?: number, gid?: number }} empty for anyone but root
 */
export const postgresUser = () => {
  if (process.getuid?.() !== 0) return {};
  for (const name of ["postgres", "nobody"]) {
    const uid = idOf("-u", name);
    const gid = idOf("-g", name);
    if (uid && gid) return { uid, gid };
  }
  throw new Refusal(
    "PostgreSQL does not run as root and there is no account named postgres or nobody: start Countersign as an ordinary user, or set DATABASE_URL.",
  );
};

const closedToOthers = (dir) => (fs.statSync(dir).mode & 0o001) === 0;

/** Whether another account can reach a place: every directory above it lets others through. @param {string} place */
export const isReachable = (place) => {
  for (let dir = path.dirname(place); ; dir = path.dirname(dir)) {
    if (fs.existsSync(dir) && closedToOthers(dir)) return false;
    if (dir === path.dirname(dir)) return true;
  }
};
