import { endPrograms } from "./run-program.mjs";
import { runningFile } from "./running.mjs";
import { stopInOrder } from "./stop-order.mjs";
import { supervise } from "./supervise.mjs";

/** The services of one start: kept alive once they are `kept`, stopped together. @param {string} dataDir @param {(name: string) => void} giveUp */
export const createStack = (dataDir, giveUp) => {
  const services = [];
  const guards = [];
  let stopped;
  const stopAll = async (onStopped) => {
    for (const guard of guards) guard.release();
    endPrograms();
    const guarded = guards.map((guard) => guard.current());
    await stopInOrder([...guarded, ...services], onStopped);
    runningFile(dataDir).remove();
  };
  return {
    /** @template {import("./service.mjs").Service} S @param {S} service @returns {S} */
    add: (service) => {
      services.unshift(service);
      return service;
    },
    /** From now on a service that ends by itself is started again. */
    keep: (service, start) => guards.push(supervise(service, start, giveUp)),
    /** @param {(name: string) => void} [onStopped] */
    stop: (onStopped = () => {}) => (stopped ??= stopAll(onStopped)),
  };
};
