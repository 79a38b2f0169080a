import { type Sample, timed } from "./measure";
import { cpuOf } from "./process-cpu";

type Load = { count: number; perSecond: number; pids: (string | undefined)[]; operation: (index: number) => Promise<unknown> };

/** Sends operations at a fixed rate, whether or not earlier ones were answered; CPU is that of the serving processes. Throws when one fails. */
export const openLoop = async ({ count, perSecond, pids, operation }: Load): Promise<Sample> => {
  const used = () => pids.reduce((sum, pid) => sum + cpuOf(pid), 0);
  const cpu = used();
  const start = performance.now();
  const running: Promise<number>[] = [];
  for (let index = 0; index < count; index += 1) {
    const wait = start + (index * 1_000) / perSecond - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    running.push(timed(() => operation(index)));
  }
  const times = await Promise.all(running);
  return { times, cpuPerOperation: (used() - cpu) / count };
};
