/** What was asked for and is not in the address yet: screens show it at once. */
let ahead: string | null = null;
const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

/** What stands in the address after its path. */
export const address = {
  /** With its `?`, or empty. */
  search: (): string => ahead ?? window.location.search,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Shows what the address is about to say. */
  goAhead: (search: string): void => {
    ahead = search;
    tell();
  },
  /** The address says what it says: screens look anew. */
  arrived: (): void => {
    ahead = null;
    tell();
  },
};
