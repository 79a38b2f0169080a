import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, startOf } from "./process-table.mjs";
import { Refusal } from "./refusal.mjs";

/** Signals that end each service, gentle first; PostgreSQL takes SIGINT as "now, but in order". */
const endings = { postgres: ["SIGINT", "SIGQUIT", "SIGKILL"] };
const ofAll = ["SIGTERM", "SIGKILL"];

/** The processes of one data directory, written down so that the next start finds what a killed one left behind. @param {string} dataDir */
export const runningFile = (dataDir) => {
  const file = path.join(dataDir, "running.json");
  const read = () => {
    try {
      return JSON.parse(fs.readFileSync(file, "utf8"));
    } catch {
      return [];
    }
  };
  const write = (entries) => {
    fs.writeFileSync(`${file}.new`, JSON.stringify(entries));
    fs.renameSync(`${file}.new`, file);
  };
  return {
    read,
    /** @param {string} name @param {number} pid */
    add: (name, pid) => write([...read().filter((entry) => entry.name !== name), { name, pid, start: startOf(pid) }]),
    /** Removes the list when it is this process's own; another launcher's is not ours to touch. */
    remove: () => {
      if (read().some((entry) => entry.name === "launcher" && entry.pid === process.pid)) fs.rmSync(file, { force: true });
    },
  };
};

const gone = async (entry, deadline) => {
  while (isAlive(entry) && Date.now() < deadline) await sleep(50);
  return !isAlive(entry);
};

const signalTo = (pid, signal) => {
  try {
    process.kill(pid, signal);
  } catch {
    // It went by itself between the look and the signal.
  }
};

/** Ends one recorded process, then what is left of the process group it leads. PostgreSQL's own children end with it, in order. */
export const endProcess = async (entry, patienceMs) => {
  for (const signal of endings[entry.name] ?? ofAll) {
    if (!isAlive(entry)) break;
    signalTo(entry.pid, signal);
    if (await gone(entry, Date.now() + patienceMs)) break;
  }
  if (entry.name !== "postgres") signalTo(-entry.pid, "SIGKILL");
};

/**
 * Ends what an earlier launcher, killed, left running; refuses when that launcher still lives.
 * @param {string} dataDir @returns {Promise<string[]>} names of the services ended
 */
export const endLeftovers = async (dataDir) => {
  const entries = runningFile(dataDir).read().filter(isAlive);
  const launcher = entries.find((entry) => entry.name === "launcher");
  if (launcher)
    throw new Refusal(
      `Countersign already runs with ${dataDir} (process ${launcher.pid}): stop that one, or start this one with other DATA_DIR and PORT.`,
    );
  for (const name of ["web", "worker", "temporal", "postgres"]) {
    const entry = entries.find((candidate) => candidate.name === name);
    if (entry) await endProcess(entry, 5_000);
  }
  return entries.map((entry) => entry.name);
};
