/** live: changes are announced. reconnecting: the stream was lost a moment ago. polling: it cannot be had, so pages ask every few seconds. */
export type LiveStatus = "live" | "reconnecting" | "polling";

// A page that was just loaded is up to date, so it starts as live and not with a flash of the opposite.
let status: LiveStatus = "live";
const listeners = new Set<() => void>();

export const getLiveStatus = (): LiveStatus => status;

export const setLiveStatus = (next: LiveStatus): void => {
  if (next === status) return;
  status = next;
  for (const listener of listeners) listener();
};

export const subscribeLiveStatus = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
