import { z } from "zod";
import { isTimeZone } from "./zoned-time";

/** Days of the week as calendars name them, from Sunday. */
export const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"] as const;

const timeOfDaySchema = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/);

/** Milliseconds after midnight of a time of day `HH:MM`. */
export const timeOfDayMs = (time: string): number => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * 60_000;

/** Open hours of one day by the clock on the wall, in order, `["09:00", "17:30"]`; none: closed. */
export const openHoursSchema = z
  .array(z.tuple([timeOfDaySchema, timeOfDaySchema]))
  .max(10)
  .refine((hours) => hours.every(([from, to], index) => from < to && from >= (hours[index - 1]?.[1] ?? "")), {
    message: "Hours are in order, and none is within another",
  });
export type OpenHours = z.infer<typeof openHoursSchema>;

const openMsOf = (hours: OpenHours): number => hours.reduce((sum, [from, to]) => sum + timeOfDayMs(to) - timeOfDayMs(from), 0);

const weekSchema = z
  .strictObject({
    mon: openHoursSchema,
    tue: openHoursSchema,
    wed: openHoursSchema,
    thu: openHoursSchema,
    fri: openHoursSchema,
    sat: openHoursSchema,
    sun: openHoursSchema,
  })
  .refine((week) => Object.values(week).reduce((sum, hours) => sum + openMsOf(hours), 0) >= 5 * 3_600_000, {
    message: "A week is open for at least five hours",
  });

/** When people work: a pattern of the week, less the public holidays of a country (ISO 3166), and days on which it is otherwise. */
export const calendarSchema = z.strictObject({
  timeZone: z.string().refine(isTimeZone, { message: "No time zone of this name" }),
  week: weekSchema,
  /** `region` as the table of holidays names it, for Germany `BE`. Null: no holidays. */
  holidays: z.strictObject({ country: z.string().regex(/^[A-Z]{2}$/), region: z.string().max(10).optional() }).nullable(),
  /** Comes before pattern and holidays: a day that is worked on though it is a Saturday, or one that is free. */
  overrides: z
    .array(z.strictObject({ date: z.iso.date(), hours: openHoursSchema }))
    .max(2_000)
    .refine((all) => new Set(all.map(({ date }) => date)).size === all.length, { message: "A day is named once" }),
});
export type Calendar = z.infer<typeof calendarSchema>;

/** A calendar with the public holidays of the years to come, `YYYY-MM-DD`, as a screen gets it. */
export const taskCalendarSchema = z.object({ calendar: calendarSchema, holidays: z.array(z.iso.date()) });
export type TaskCalendar = z.infer<typeof taskCalendarSchema>;

/** A stored calendar or policy, as a running task keeps it. */
export const versionedSchema = z.object({ id: z.string().max(100), version: z.int().min(1) });
export type Versioned = z.infer<typeof versionedSchema>;
