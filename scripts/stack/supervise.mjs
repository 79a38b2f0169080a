import { setTimeout as sleep } from "node:timers/promises";
import { say } from "./step.mjs";

const window = 60_000;
const allowed = 5;

/**
 * Keeps a service running: starts it again when it ends by itself, and gives up after 5 times within a minute.
 * @param {import("./service.mjs").Service} first
 * @param {() => Promise<import("./service.mjs").Service> | import("./service.mjs").Service} start
 * @param {(name: string) => void} giveUp
 */
export const supervise = (first, start, giveUp) => {
  let current = first;
  let stopping = false;
  const ends = [];
  const watch = async () => {
    while (!stopping) {
      const how = await current.ended;
      if (stopping) return;
      const now = Date.now();
      ends.push(now);
      if (ends.filter((at) => at > now - window).length > allowed) return giveUp(current.name);
      say(`  !!  ${current.name} ended by itself (${how}) and is started again`);
      await sleep(1_000);
      if (!stopping) current = await start();
    }
  };
  watch().catch(() => giveUp(first.name));
  return {
    name: first.name,
    current: () => current,
    release: () => {
      stopping = true;
    },
  };
};
