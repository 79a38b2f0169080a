import { log } from "@/server/log";

export type Repeated = { stop: () => Promise<void> };

/** Does a piece of work again and again, `ms` after it ended; a failure is logged and does not stop it. */
export const every = (ms: number, name: string, work: () => Promise<unknown>): Repeated => {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const run = async (): Promise<void> => {
    await work().catch((error: unknown) =>
      log.warn({ error: error instanceof Error ? error.message : String(error) }, `${name} failed`),
    );
    if (!stopped) schedule();
  };
  const schedule = (): void => {
    timer = setTimeout(() => {
      running = run();
    }, ms);
  };

  running = run();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};
