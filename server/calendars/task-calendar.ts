import { type Calendar, calendarSchema, type TaskCalendar } from "@/domain/calendar";

/** Years whose holidays a screen is told: no clock of a policy shows a ring further away. */
const years = 3;

const datesIn = (first: number): string[] =>
  Array.from({ length: years * 366 }, (_, index) => new Date(Date.UTC(first, 0, 1 + index)).toISOString().slice(0, 10));

const holidaysOf = async (of: Calendar["holidays"]): Promise<string[]> => {
  if (!of) return [];
  // Most installations have no calendar in force: the tables are loaded by those that have.
  const { holidayDates } = await import("./holiday-dates");
  const dates = holidayDates(of);
  return datesIn(new Date().getUTCFullYear()).filter((date) => dates.has(date));
};

/** A stored calendar as a screen gets it; null when there is none or it cannot be read. */
export const taskCalendar = async (stored: unknown): Promise<TaskCalendar | null> => {
  const { data: calendar } = calendarSchema.safeParse(stored);
  return calendar ? { calendar, holidays: await holidaysOf(calendar.holidays) } : null;
};
