import { businessHours } from "./business-time";
import type { TaskCalendar } from "./calendar";
import { planClock } from "./plan-clock";
import type { ReviewClock } from "./policy";
import { type Ring, reviewRings } from "./schedule";

/** Every time the clocks of a review that starts now would ring, in order. @param now milliseconds since the epoch */
export const reviewClocks = (
  clock: ReviewClock,
  { now, timeScale, calendar }: { now: number; timeScale: number; calendar?: TaskCalendar | null | undefined },
): Ring[] => {
  if (!calendar) return reviewRings(clock, now, timeScale);
  const hours = businessHours(calendar.calendar, new Set(calendar.holidays));
  return planClock(hours, { clock, scale: timeScale, spells: [] }, now).rings;
};
