/** Waiting time before try number `attempt` (from 1): doubles from `first` to `most`, between half and all of it, so that many do not come at once. @returns milliseconds */
export const backoffMs = (attempt: number, first: number, most: number, random = Math.random): number => {
  const full = Math.min(most, first * 2 ** Math.min(attempt - 1, 30));
  return Math.round(full / 2 + (full / 2) * random());
};
