import { AsyncLocalStorage } from "node:async_hooks";

/** What answering one request cost: statements sent to PostgreSQL and calls to Temporal. */
export type RequestCalls = { database: number; engine: number };

// One storage per process, also when Next loads this module in several bundles.
const holder = globalThis as typeof globalThis & { countersignRequestCalls?: AsyncLocalStorage<RequestCalls> };
holder.countersignRequestCalls ??= new AsyncLocalStorage<RequestCalls>();
const storage = holder.countersignRequestCalls;

/** Runs `work` and counts into `calls` what it asks of the database and the engine. */
export const countCalls = <Result>(calls: RequestCalls, work: () => Result): Result => storage.run(calls, work);

/** Notes one call on the account of the request under way, if there is one. */
export const noteCall = (to: keyof RequestCalls): void => {
  const calls = storage.getStore();
  if (calls) calls[to] += 1;
};
