import { openLoop } from "../open-loop";
import { cpuOf } from "../process-cpu";

type Side = { pids: (string | undefined)[]; run: () => Promise<string>; check: (ids: string[]) => Promise<void> };

/** One side in one round: orders per second from the first that was sent to the last that was shipped, milliseconds of each, CPU milliseconds per order. */
export type Round = { perSecond: number; times: number[]; cpu: number; ids: string[] };

/** Sends so many orders at this rate, and looks how each has ended. Throws when one is not as it should be. */
export const runRound = async ({ pids, run, check }: Side, count: number, perSecond: number): Promise<Round> => {
  const used = () => pids.reduce((sum, pid) => sum + cpuOf(pid), 0);
  const ids: string[] = [];
  const [start, cpu] = [performance.now(), used()];
  const { times } = await openLoop({ count, perSecond, pids: [], operation: async () => ids.push(await run()) });
  const seconds = (performance.now() - start) / 1_000;
  await check(ids);
  return { perSecond: count / seconds, times, cpu: (used() - cpu) / count, ids };
};

/** Both sides, round by round. */
export type Rounds = { floor: Round[]; system: Round[] };
