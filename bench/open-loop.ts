import { type Sample, timed } from "./measure";
import { cpuOf } from "./process-cpu";

type Load = { count: number; perSecond: number; pid: string | undefined; operation: (index: number) => Promise<unknown> };

/** Sends operations at a fixed rate, whether or not earlier ones were answered; CPU is that of the serving process. Throws when one fails. */
export const openLoop = async ({ count, perSecond, pid, operation }: Load): Promise<Sample> => {
  const cpu = cpuOf(pid);
  const start = performance.now();
  const running: Promise<number>[] = [];
  for (let index = 0; index < count; index += 1) {
    const wait = start + (index * 1_000) / perSecond - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    running.push(timed(() => operation(index)));
  }
  const times = await Promise.all(running);
  return { times, cpuPerOperation: (cpuOf(pid) - cpu) / count };
};
