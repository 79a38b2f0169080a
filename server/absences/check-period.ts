import { wrongAbsence } from "./wrong-absence";

/** Longest absence: a year, a leap one included. Milliseconds. */
const longest = 366 * 86_400_000;

/** Holds the times of an absence (ISO 8601 UTC) against the present. @param now milliseconds. Throws AppError VALIDATION_FAILED. */
export const checkPeriod = ({ from, to }: { from: string; to: string }, now: number): void => {
  const [begin, end] = [Date.parse(from), Date.parse(to)];
  if (end <= begin) throw wrongAbsence("to", "not_after_from");
  if (end <= now) throw wrongAbsence("to", "past");
  if (end - Math.max(begin, now) > longest) throw wrongAbsence("to", "too_long");
};
