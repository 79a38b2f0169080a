/** What clocks in a zone show at an instant, as if it were UTC. @param instant milliseconds @returns milliseconds */
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

/** The instant at which clocks in a zone show this. @param wall what they show, as if it were UTC, milliseconds @returns milliseconds */
export const instantAt = (wall: number, timeZone: string): number => {
  const guess = wall - (wallClock(wall, timeZone) - wall);
  // The offset may be another one at the guess, on days when clocks change.
  return guess - (wallClock(guess, timeZone) - wall);
};

/** Minute of an instant where the reader is, `YYYY-MM-DDTHH:mm`. @param instant milliseconds */
export const minuteOf = (instant: number, timeZone: string): string =>
  new Date(wallClock(instant, timeZone)).toISOString().slice(0, 16);

/** First instant of a minute where the reader is; undefined for what is none. @param minute `YYYY-MM-DDTHH:mm` */
export const instantOfMinute = (minute: string, timeZone: string): string | undefined => {
  const wall = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(minute) ? Date.parse(`${minute}:00Z`) : Number.NaN;
  return Number.isNaN(wall) ? undefined : new Date(instantAt(wall, timeZone)).toISOString();
};
