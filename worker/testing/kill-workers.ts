import { setTimeout as pause } from "node:timers/promises";
import type { FaultWorld } from "./fault-world";

/**
 * Runs work while so many workers do it, of which the oldest is killed every so often; the next one is started at once. When the work is done
 * they all run on.
 * @param every milliseconds
 * @returns how many were killed
 */
export const whileKilling = async (
  world: FaultWorld,
  { workers, every }: { workers: number; every: number },
  work: () => Promise<unknown>,
): Promise<number> => {
  const alive = await Promise.all(Array.from({ length: workers }, () => world.startWorker()));
  const done = new AbortController();
  let killed = 0;
  const kill = async (): Promise<void> => {
    while (!done.signal.aborted) {
      await pause(every, undefined, { signal: done.signal }).catch(() => {});
      if (done.signal.aborted) return;
      await alive.shift()?.kill();
      killed += 1;
      alive.push(await world.startWorker());
    }
  };
  const killing = kill();
  await work().finally(() => done.abort());
  await killing;
  return killed;
};
