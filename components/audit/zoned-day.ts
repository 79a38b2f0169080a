const day = 86_400_000;

/** What clocks in a zone show at an instant, as if it were UTC. @returns milliseconds */
const wallClock = (instant: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
};

const instantAt = (wall: number, timeZone: string): number => {
  const guess = wall - (wallClock(wall, timeZone) - wall);
  // The offset may be another one at the guess, on days when clocks change.
  return guess - (wallClock(guess, timeZone) - wall);
};

const isDate = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(`${date}T00:00:00Z`));

/** First instant of a calendar day where the reader is, `days` later; undefined for what is no date. @param date `YYYY-MM-DD` */
export const startOfDay = (date: string | null, timeZone: string, days = 0): string | undefined =>
  date !== null && isDate(date)
    ? new Date(instantAt(Date.parse(`${date}T00:00:00Z`) + days * day, timeZone)).toISOString()
    : undefined;
