import { businessHours, businessTimeAfter } from "@/domain/business-time";
import { type Calendar, calendarSchema, type OpenHours } from "@/domain/calendar";
import { firstCalendars } from "@/prisma/calendars";
import { holidayDates } from "../calendars/holiday-dates";

/** Instants as the clock on the wall shows them, with their distance from UTC. */
export type DueTime = readonly [from: string, duration: string, due: string, why: string];

/** A calendar of the first ones. */
export const calendarOf = (id: string): Calendar => {
  const found = firstCalendars.find((each) => each.id === id);
  if (!found) throw new Error(`there is no calendar ${id}`);
  return found.data;
};

/** A calendar open the same hours on every day from Monday to Friday, and others or none at the weekend. */
export const calendarWith = (timeZone: string, working: OpenHours, weekend: OpenHours = [], country?: string): Calendar =>
  calendarSchema.parse({
    timeZone,
    week: { mon: working, tue: working, wed: working, thu: working, fri: working, sat: weekend, sun: weekend },
    holidays: country ? { country } : null,
    overrides: [],
  });

/** @returns what is due when by a calendar, with the real table of holidays; instants ISO 8601 UTC */
export const dueBy = (calendar: Calendar) => {
  const hours = businessHours(calendar, holidayDates(calendar.holidays));
  return (from: string, duration: string): string => new Date(businessTimeAfter(hours, Date.parse(from), duration)).toISOString();
};
