import { daysLater, instantOf, zonedTime } from "./zoned-time";

const hourMs = 3_600_000;

/** The first full hour on the clock of a zone after an instant; not all zones are whole hours from UTC. Milliseconds since the epoch. */
export const nextFullHour = (after: number, timeZone: string): number => {
  const at = after + hourMs - (zonedTime(timeZone, after).time % hourMs);
  // Where clocks change by half an hour in between, it is none.
  return zonedTime(timeZone, at).time % hourMs === 0 ? at : nextFullHour(at, timeZone);
};

/** The first instant after `after` at which clocks in a zone show this time of day. @param minutes since midnight */
export const nextTimeOfDay = (after: number, minutes: number, timeZone: string): number => {
  const { date } = zonedTime(timeZone, after);
  for (let days = 0; ; days += 1) {
    const at = instantOf(timeZone, daysLater(date, days), minutes * 60_000);
    if (at > after) return at;
  }
};
