import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { commandOf, processesIn, startOf } from "./process-table.mjs";
import { Refusal } from "./refusal.mjs";
import { endProcess } from "./running.mjs";

const isPostgres = (pid) => /(^|\/)postgres(:|\s|$)/.test(commandOf(pid));

/** Processes of the cluster: the server and its children all work in the data directory. */
const serversIn = (data) => processesIn(data).filter(isPostgres);

/** Children of a server that was killed finish what they are at before they notice. */
const untilAllEnded = async (data, patienceMs) => {
  const deadline = Date.now() + patienceMs;
  let left = serversIn(data);
  while (left.length > 0 && Date.now() < deadline) {
    await sleep(50);
    left = serversIn(data);
  }
  if (left.length > 0)
    throw new Refusal(
      `Processes of an earlier PostgreSQL still work on ${data} (${left.join(", ")}): wait until they have ended, or end them, and start again.`,
    );
};

/**
 * Ends a server that a killed launcher left on this directory and waits for its children. A lock file whose process is dead is left to
 * PostgreSQL, which clears it with checks of its own; it is removed only when its number is another program's by now, which PostgreSQL
 * would take for a running server.
 * @param {string} data the cluster's directory @param {number} [patienceMs]
 */
export const clearLock = async (data, patienceMs = 10_000) => {
  const lock = path.join(data, "postmaster.pid");
  if (!fs.existsSync(lock)) return;
  const pid = Number(fs.readFileSync(lock, "utf8").split("\n")[0]);
  const start = startOf(pid);
  if (start && isPostgres(pid) && commandOf(pid).includes(data)) await endProcess({ name: "postgres", pid, start }, 8_000);
  await untilAllEnded(data, patienceMs);
  if (startOf(pid)) fs.rmSync(lock, { force: true });
};
