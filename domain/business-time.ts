import { type Calendar, timeOfDayMs, weekdays } from "./calendar";
import { durationMs } from "./duration";
import { daysLater, instantOf, zonedTime } from "./zoned-time";

/** Open from (inclusive) until (exclusive), milliseconds since the epoch. */
type Opening = readonly [from: number, until: number];

/** Days that are public holidays, `YYYY-MM-DD`. */
export type HolidayDates = { has: (date: string) => boolean };

/** A calendar to reckon with: what is open on each day, and where that is. */
export type BusinessHours = { timeZone: string; openOn: (date: string) => readonly Opening[] };

/** Days that are looked at for an opening at most; a calendar that is open five hours a week needs no more for what a policy may ask. */
const horizon = 20_000;

/** Reads a calendar. Days are reckoned once. */
export const businessHours = (calendar: Calendar, holidays: HolidayDates): BusinessHours => {
  const { timeZone, week } = calendar;
  const overrides = new Map(calendar.overrides.map(({ date, hours }) => [date, hours]));
  const known = new Map<string, readonly Opening[]>();
  const hoursOn = (date: string) =>
    overrides.get(date) ?? (holidays.has(date) ? [] : week[weekdays[new Date(date).getUTCDay()] ?? "sun"]);
  const openOn = (date: string): readonly Opening[] => {
    const found = known.get(date);
    if (found) return found;
    const at = (time: string) => instantOf(timeZone, date, timeOfDayMs(time));
    const made = hoursOn(date)
      .map(([from, to]): Opening => [at(from), at(to)])
      // Clocks that are set forward may leave nothing of it.
      .filter(([from, until]) => until > from);
    known.set(date, made);
    return made;
  };
  return { timeZone, openOn };
};

/** Every opening that ends after an instant, in order. Throws RangeError when there is none for fifty years. */
function* openingsAfter({ timeZone, openOn }: BusinessHours, instant: number): Generator<Opening> {
  const { date } = zonedTime(timeZone, instant);
  for (let day = 0; day < horizon; day += 1)
    for (const opening of openOn(daysLater(date, day))) if (opening[1] > instant) yield opening;
  throw new RangeError("no open time for fifty years");
}

/** The instant itself when it is open, else the next opening. Milliseconds since the epoch. */
export const nextOpen = (hours: BusinessHours, instant: number): number => {
  for (const [from] of openingsAfter(hours, instant)) return Math.max(from, instant);
  return instant;
};

/** When so much open time has run; an end that falls on closing time is that closing. @param from, ms milliseconds */
export const openTimeAfter = (hours: BusinessHours, from: number, ms: number): number => {
  if (ms <= 0) return nextOpen(hours, from);
  let left = ms;
  for (const [opens, closes] of openingsAfter(hours, from)) {
    const start = Math.max(opens, from);
    if (left <= closes - start) return start + left;
    left -= closes - start;
  }
  return from;
};

const workingDaysAfter = (hours: BusinessHours, from: number, days: number): number => {
  const start = nextOpen(hours, from);
  const { date, time } = zonedTime(hours.timeZone, start);
  let day = date;
  for (let left = days, looked = 0; left > 0; looked += 1) {
    if (looked > horizon) throw new RangeError("no working day for fifty years");
    day = daysLater(day, 1);
    if (hours.openOn(day).length > 0) left -= 1;
  }
  return days === 0 ? start : nextOpen(hours, instantOf(hours.timeZone, day, time));
};

/**
 * The instant at which a duration has passed by a calendar. Seconds, minutes and hours count open time. Days count working days: the same
 * time of day on the n-th working day, or the next opening where that time is closed. What begins outside open hours begins at the next
 * opening. Times that come twice or never when clocks are changed are those of `instantOf`; open hours are as long as they really last.
 * @param from milliseconds since the epoch, as is the answer. Throws RangeError for a text that is no duration, or without open time ahead
 */
export const businessTimeAfter = (hours: BusinessHours, from: number, duration: string): number => {
  const ms = durationMs(duration);
  return duration.endsWith("d") ? workingDaysAfter(hours, from, Number(duration.slice(0, -1))) : openTimeAfter(hours, from, ms);
};

/** How much open time lies between two instants (milliseconds, all); none when the second is not the later one. */
export const businessTimeBetween = (hours: BusinessHours, from: number, to: number): number => {
  let sum = 0;
  if (to <= from) return sum;
  for (const [opens, closes] of openingsAfter(hours, from)) {
    if (opens >= to) return sum;
    sum += Math.min(closes, to) - Math.max(opens, from);
  }
  return sum;
};
