const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) return known;
  const digits = "2-digit" as const;
  const options = { year: "numeric" as const, month: digits, day: digits, hour: digits, minute: digits, second: digits };
  const made = new Intl.DateTimeFormat("en-US", { timeZone, hourCycle: "h23", ...options });
  formats.set(timeZone, made);
  return made;
};

/** Whether the runtime knows a time zone of this IANA name. */
export const isTimeZone = (name: string): boolean => {
  try {
    return formatOf(name) !== undefined;
  } catch {
    return false;
  }
};

/** What clocks on the wall show at an instant, as the instant at which they show it in UTC. Milliseconds since the epoch, both. */
const wallOf = (timeZone: string, instant: number): number => {
  const [month = 1, day = 1, year = 0, hour = 0, minute = 0, second = 0] = formatOf(timeZone)
    .format(instant)
    .split(/[/, :]+/)
    .map(Number);
  return Date.UTC(year, month - 1, day, hour, minute, second) + (((instant % 1_000) + 1_000) % 1_000);
};

const dayMs = 86_400_000;

/** Day `YYYY-MM-DD` and time of day (milliseconds after midnight by the clock on the wall) of an instant (milliseconds since the epoch). */
export const zonedTime = (timeZone: string, instant: number): { date: string; time: number } => {
  const wall = wallOf(timeZone, instant);
  return { date: new Date(wall).toISOString().slice(0, 10), time: ((wall % dayMs) + dayMs) % dayMs };
};

/** The first instant after the jump between two that have different offsets. */
const jumpBetween = (timeZone: string, before: number, after: number): number => {
  const offset = wallOf(timeZone, before) - before;
  let [low, high] = [before, after];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (wallOf(timeZone, middle) - middle === offset) low = middle;
    else high = middle;
  }
  return high;
};

/**
 * The instant at which clocks on the wall show a time of day. Where clocks are set back, a time that comes twice means its first coming;
 * where they are set forward, a time that is left out means the instant they jump. So a later time never means an earlier instant.
 * @param date `YYYY-MM-DD` @param time milliseconds after midnight by the clock on the wall; a whole day means the next midnight
 * @returns milliseconds since the epoch
 */
export const instantOf = (timeZone: string, date: string, time: number): number => {
  const wall = Date.parse(`${date}T00:00:00.000Z`) + time;
  const offsetAt = (instant: number): number => wallOf(timeZone, instant) - instant;
  // No zone changes its clocks twice within two days.
  const [earlier, later] = [wall - offsetAt(wall - dayMs), wall - offsetAt(wall + dayMs)];
  if (earlier === later) return earlier;
  const fits = [earlier, later].filter((instant) => wallOf(timeZone, instant) === wall);
  return fits.length > 0 ? Math.min(...fits) : jumpBetween(timeZone, later, earlier);
};

/** The day so many days later. @param date `YYYY-MM-DD` */
export const daysLater = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00.000Z`) + days * dayMs).toISOString().slice(0, 10);
