import { businessHours, businessTimeBetween, nextOpen } from "@/domain/business-time";
import type { TaskCalendar } from "@/domain/calendar";

/** What the clock of a task does now, by its calendar. Milliseconds. */
export type ClockState = {
  /** Open time until it is due; 0 when that has passed. */
  left: number;
  /** When it goes on; null while it runs. */
  closedUntil: number | null;
};

/** @param calendar null: every hour counts. @param now, dueAt milliseconds since the epoch */
export const clockState = (calendar: TaskCalendar | null, now: number, dueAt: number): ClockState => {
  if (!calendar) return { left: Math.max(0, dueAt - now), closedUntil: null };
  const hours = businessHours(calendar.calendar, new Set(calendar.holidays));
  const opens = nextOpen(hours, now);
  return { left: businessTimeBetween(hours, now, dueAt), closedUntil: opens > now ? opens : null };
};
