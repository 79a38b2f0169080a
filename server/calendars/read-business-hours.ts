import { type BusinessHours, businessHours } from "@/domain/business-time";
import { calendarSchema, type Versioned } from "@/domain/calendar";
import { statement } from "../db";
import { holidayDates } from "./holiday-dates";

const select = statement<{ data: unknown }>("calendar", "SELECT data FROM calendars WHERE id = $1 AND version = $2");

/** The open hours of a stored calendar, whether it is in force or not. Throws Error when there is none. */
export const readBusinessHours = async ({ id, version }: Versioned): Promise<BusinessHours> => {
  const [row] = await select([id, version]);
  if (!row) throw new Error(`there is no calendar ${id} version ${version}`);
  const calendar = calendarSchema.parse(row.data);
  return businessHours(calendar, holidayDates(calendar.holidays));
};
