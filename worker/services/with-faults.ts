import type { FaultKind } from "@/domain/demo/ledgers";
import { SystemUnavailable } from "./outside-system";
import { type FaultCall, takeFault } from "./take-fault";
import { pause, silence } from "./wait-with";

/** How long a slow system takes, milliseconds. */
const slowFor = 3_000;

/** What a call says when it lies, and when it declines (or throws then); neither does any work. */
export type Untruths<Result> = { wrong: () => Result | Promise<Result>; declines: () => Result | Promise<Result> };

type Call<Result> = Untruths<Result> & { name: string; signal: AbortSignal; effect: () => Promise<Result> };

const behaviours: Record<FaultKind, <Result>(call: Call<Result>) => Promise<Result>> = {
  DOWN: async ({ name }) => {
    throw new SystemUnavailable(`${name} does not answer`);
  },
  SLOW: async ({ signal, effect }) => {
    await pause(slowFor, signal);
    return effect();
  },
  LATE: async ({ signal, effect }) => {
    // A no would be lost on its way just as well.
    await effect().catch(() => {});
    return silence(signal);
  },
  TWICE: async ({ effect }) => {
    await effect();
    return effect();
  },
  DECLINES: async ({ declines }) => declines(),
  WRONG: async ({ wrong }) => wrong(),
};

/** Does the work of a simulator's call, or what the switch says that stands against it. Throws what the work throws, SystemUnavailable, SystemDeclined. */
export const withFaults = async <Result>(
  call: FaultCall,
  signal: AbortSignal,
  effect: () => Promise<Result>,
  untruths: Untruths<Result>,
): Promise<Result> => {
  signal.throwIfAborted();
  const fault = await takeFault(call);
  if (!fault) return effect();
  return behaviours[fault]({ ...untruths, name: `${call.port} ${call.call}`, signal, effect });
};
