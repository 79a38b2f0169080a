import { type Calendar, calendarSchema, type OpenHours } from "../domain/calendar";
import { chinaOverrides } from "./china-days";

const weekOf = (working: OpenHours, weekend: OpenHours = []): Calendar["week"] => ({
  ...{ mon: working, tue: working, wed: working, thu: working, fri: working },
  ...{ sat: weekend, sun: weekend },
});

const allDay: OpenHours = [["00:00", "24:00"]];

/** Every hour counts, and a day is a day in UTC. */
const always: Calendar = calendarSchema.parse({
  timeZone: "UTC",
  week: weekOf(allDay, allDay),
  holidays: null,
  overrides: [],
});

/** An office in Berlin, with the public holidays of the city. */
const berlinOffice: Calendar = calendarSchema.parse({
  timeZone: "Europe/Berlin",
  week: weekOf([["09:00", "17:30"]]),
  holidays: { country: "DE", region: "BE" },
  overrides: [],
});

const shanghaiHours: OpenHours = [
  ["09:00", "12:00"],
  ["13:00", "18:00"],
];

/** An office in Shanghai, closed at noon, with the public holidays of China and the working days swapped for them. */
const shanghaiOffice: Calendar = calendarSchema.parse({
  timeZone: "Asia/Shanghai",
  week: weekOf(shanghaiHours),
  holidays: { country: "CN" },
  overrides: chinaOverrides(shanghaiHours),
});

/** Rows of `calendars` that every installation starts with. */
export const firstCalendars = [
  { id: "always", version: 1, data: always },
  { id: "berlin-office", version: 1, data: berlinOffice },
  { id: "shanghai-office", version: 1, data: shanghaiOffice },
];
