type Entry = { result: Promise<unknown>; until: number };

// One table per process, also when Next loads this module in several bundles.
const holder = globalThis as typeof globalThis & { countersignShared?: Map<string, Entry> };
holder.countersignShared ??= new Map();
const entries = holder.countersignShared;

const dropOld = (now: number): void => {
  for (const [key, { until }] of entries) if (until <= now) entries.delete(key);
};

/**
 * Many callers, one call: whoever asks under the same key while the call runs, or within `ms` after it began, gets the same answer.
 * A failure is shared with those who wait, not kept.
 */
export const shared = <Result>(key: string, ms: number, call: () => Promise<Result>): Promise<Result> => {
  const now = Date.now();
  if (entries.size > 1_000) dropOld(now);
  const kept = entries.get(key);
  if (kept && kept.until > now) return kept.result as Promise<Result>;
  const result = call();
  // Until it settles it is shared however long it takes.
  const entry: Entry = { result, until: Number.POSITIVE_INFINITY };
  entries.set(key, entry);
  result.then(
    () => {
      entry.until = now + ms;
    },
    () => {
      if (entries.get(key) === entry) entries.delete(key);
    },
  );
  return result;
};
