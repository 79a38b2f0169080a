import { startOf } from "./process-table.mjs";
import { endProcess } from "./running.mjs";

/** In this order and with this patience, so that all is down within 10 s; whoever needs another goes before it. */
const patience = [
  ["web", 2_500],
  ["worker", 3_000],
  ["temporal", 1_500],
  ["postgres", 2_500],
];

/** Services in the order they stop. @param {{ name: string, pid?: number }[]} services @param {(name: string) => void} onStopped */
export const stopInOrder = async (services, onStopped) => {
  for (const [name, patienceMs] of patience) {
    const service = services.find((candidate) => candidate.name === name);
    const start = service?.pid && startOf(service.pid);
    if (!start) continue;
    await endProcess({ name, pid: service.pid, start }, patienceMs);
    onStopped(name);
  }
};
