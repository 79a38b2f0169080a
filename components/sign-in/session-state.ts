// Every request that is refused for want of a session reports here; one dialog listens.
const listeners = new Set<() => void>();
let expired = false;

const set = (value: boolean): void => {
  if (expired === value) return;
  expired = value;
  for (const listener of listeners) listener();
};

export const sessionExpired = (): void => set(true);
export const clearSessionExpiry = (): void => set(false);
export const isSessionExpired = (): boolean => expired;

export const subscribeSession = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
