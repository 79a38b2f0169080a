import { log } from "@/server/log";

export type Repeated = { stop: () => Promise<void> };

/** Does a piece of work again and again, `ms` after it ended; a failure is logged and does not stop it. */
export const every = (ms: number, name: string, work: () => Promise<unknown>): Repeated => {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  let well = true;
  const run = async (): Promise<void> => {
    try {
      await work();
      well = true;
    } catch (error) {
      // Once per outage, not with every try.
      if (well) log.warn({ error: error instanceof Error ? error.message : String(error) }, `${name} failed; goes on trying`);
      well = false;
    }
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
