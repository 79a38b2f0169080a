import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { commandOf } from "./process-table.mjs";

const listening = "0A";

/** Inodes of the sockets that listen on a port (proc(5), /proc/net/tcp: local address is field 2, state 4, inode 10). */
const socketsOn = (port) => {
  const hex = port.toString(16).toUpperCase().padStart(4, "0");
  const lines = ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((file) =>
    fs.existsSync(file) ? fs.readFileSync(file, "utf8").split("\n").slice(1) : [],
  );
  const rows = lines.map((line) => line.trim().split(/\s+/));
  return rows.filter((row) => row[1]?.endsWith(`:${hex}`) && row[3] === listening).map((row) => `socket:[${row[9]}]`);
};

const holds = (pid, sockets) => {
  try {
    return fs.readdirSync(`/proc/${pid}/fd`).some((fd) => {
      try {
        return sockets.includes(fs.readlinkSync(`/proc/${pid}/fd/${fd}`));
      } catch {
        return false;
      }
    });
  } catch {
    return false;
  }
};

const pidOn = (port) => {
  if (fs.existsSync("/proc/net/tcp")) {
    const sockets = socketsOn(port);
    return fs.readdirSync("/proc").find((entry) => /^\d+$/.test(entry) && holds(entry, sockets));
  }
  try {
    return execFileSync("lsof", ["-nP", `-iTCP:${port}`, "-sTCP:LISTEN", "-t"], { encoding: "utf8" })
      .trim()
      .split("\n")[0];
  } catch {
    return undefined;
  }
};

/**
 * Who listens on a port of this machine, when that can be known.
 * @param {number} port @returns {string | undefined} `process 123 (node server.js)`
 */
export const portOwner = (port) => {
  const pid = pidOn(port);
  return pid ? `process ${pid} (${commandOf(Number(pid)).slice(0, 120)})` : undefined;
};
