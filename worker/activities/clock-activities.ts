import type { Versioned } from "@/domain/calendar";
import { type ClockToPlan, type PlannedClock, planClock, restOfClock } from "@/domain/plan-clock";
import type { Ring } from "@/domain/schedule";
import { readBusinessHours } from "@/server/calendars/read-business-hours";

type ByCalendar = { calendar: Versioned; toPlan: ClockToPlan };

/** Clocks that count the open hours of a calendar. Instants and times in milliseconds; `from` is the workflow's time. */
export const clockActivities = {
  planClock: async ({ calendar, toPlan, from }: ByCalendar & { from: number }): Promise<PlannedClock> =>
    planClock(await readBusinessHours(calendar), toPlan, from),
  /** What is left of clocks that stand still. */
  restOfClock: async ({
    calendar,
    toPlan,
    rung,
  }: ByCalendar & { rung: readonly Ring[] }): Promise<ReturnType<typeof restOfClock>> =>
    restOfClock(await readBusinessHours(calendar), toPlan, rung),
};
