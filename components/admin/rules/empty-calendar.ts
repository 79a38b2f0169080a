import type { Calendar } from "@/domain/calendar";

const working: Calendar["week"]["mon"] = [["09:00", "17:00"]];

/** What a new calendar begins with. */
export const emptyCalendar: Calendar = {
  timeZone: "UTC",
  week: { mon: working, tue: working, wed: working, thu: working, fri: working, sat: [], sun: [] },
  holidays: null,
  overrides: [],
};
