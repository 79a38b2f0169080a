/** Shares of the time until a task is due at which the trail notes that it still waits, in percent. */
export const slaPercents = [50, 75, 100] as const;

/** The instants of the marks between opening and due time, where every hour counts. Milliseconds since the epoch. */
export const marksBetween = (openedAt: number, dueAt: number): number[] =>
  slaPercents.map((percent) => Math.round(openedAt + ((dueAt - openedAt) * percent) / 100));
