import { setTimeout as pause } from "node:timers/promises";
import { log } from "@/server/log";
import { backoffMs } from "./backoff";
import { type CaseWorker, createCaseWorker } from "./create-case-worker";

export type Supervised = { isRunning: () => boolean; stop: () => Promise<void> };

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Keeps a worker running: one that cannot connect, or fails, is replaced after a while, until it is told to stop. */
export const runForever = (): Supervised => {
  const stopping = new AbortController();
  let current: CaseWorker | undefined;
  let attempts = 0;

  const runOnce = async (): Promise<void> => {
    current = await createCaseWorker();
    try {
      if (stopping.signal.aborted) return;
      attempts = 0;
      log.info("worker is ready");
      await current.worker.run();
    } finally {
      const { close } = current;
      current = undefined;
      await close().catch(() => {});
    }
  };
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await runOnce();
      } catch (error) {
        attempts += 1;
        const ms = backoffMs(attempts, 500, 5_000);
        log.warn({ error: messageOf(error), againInMs: ms }, "worker is not running; trying again");
        await pause(ms, undefined, { signal: stopping.signal }).catch(() => {});
      }
    }
  };

  const ended = loop();
  return {
    isRunning: () => current?.worker.getState() === "RUNNING",
    stop: async () => {
      stopping.abort();
      if (current?.worker.getState() === "RUNNING") current.worker.shutdown();
      await ended;
    },
  };
};
