import { useSyncExternalStore } from "react";

// One clock for all: a list of fifty relative times has one timer, not fifty.
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let second = 0;

const tick = () => {
  second = Math.floor(Date.now() / 1_000) * 1_000;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  if (!timer) {
    second = Math.floor(Date.now() / 1_000) * 1_000;
    timer = setInterval(tick, 1_000);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
};

/** The time now, milliseconds, renewed every `step` milliseconds (a second at least). */
export const useNow = (step = 30_000): number => {
  const read = () => {
    if (second === 0) second = Math.floor(Date.now() / 1_000) * 1_000;
    return Math.floor(second / step) * step;
  };
  return useSyncExternalStore(subscribe, read, () => 0);
};
