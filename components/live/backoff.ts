const first = 250;
/** A restarted server has its streams back within 3 s. */
const longest = 2_500;

/**
 * How long to wait before the next attempt: doubled each time up to a few seconds, and somewhere in the upper half of that, so that a
 * thousand browsers do not return in the same moment.
 * @param attempt failures in a row, from 1
 * @returns milliseconds
 */
export const backoff = (attempt: number, random: () => number = Math.random): number => {
  const ceiling = Math.min(longest, first * 2 ** Math.min(attempt - 1, 10));
  return Math.round(ceiling * (0.5 + random() / 2));
};
