import { proxyLocalActivities } from "@temporalio/workflow";
import type { Versioned } from "../../domain/calendar";
import { scaledMs } from "../../domain/duration";
import { isoInstant, type Ring, reviewRings } from "../../domain/schedule";
import { marksBetween } from "../../domain/sla-marks";
import type { OpenTaskInput } from "../../domain/task";
import type { Activities } from "../../worker/activities/activities";
import type { OpenCase } from "./open-case";
import type { ReviewRequest } from "./review-request";
import { steps } from "./steps";

const { planClock } = proxyLocalActivities<Activities>(steps.bookkeeping);

/** The clocks of a task that is about to be opened. Instants in milliseconds since the epoch. */
export type StartedClock = {
  dueAt: number;
  /** When they start, or go on. */
  from: number;
  /** What is kept with the task: policy and calendar, and where its marks lie. */
  kept: NonNullable<OpenTaskInput["clock"]>;
  /** Every ring, and when they would have started had they never stood still. @param dueAt as it was first shown to people */
  run: (dueAt: number) => { openedAt: number; rings: Ring[] };
};

/** Starts the clocks of a review, or lets them go on with the rest of their time, where every hour counts: reckoned here. */
export const startByTheHour = ({ timeScale }: OpenCase, { clock, timing, before }: ReviewRequest): StartedClock => {
  const from = Date.now();
  const began = from - (before?.ran ?? 0);
  const untilDue = scaledMs(clock.due, timeScale);
  const marksAt = marksBetween(began, began + untilDue);
  return {
    from,
    dueAt: began + untilDue,
    kept: { ...timing, marksAt: marksAt.map(isoInstant), marksPassed: marksAt.filter((at) => at <= from).length },
    run: (dueAt) => ({ openedAt: dueAt - untilDue, rings: reviewRings(clock, dueAt - untilDue, timeScale) }),
  };
};

/** The same by the open hours of a calendar: planned by an activity, whose answer counts, also when this is told again. */
export const startByCalendar = async (
  { timeScale }: OpenCase,
  { clock, timing, before }: ReviewRequest,
  calendar: Versioned,
): Promise<StartedClock> => {
  const spells = before?.spells ?? [];
  const { from, dueAt, rings, marksAt, marksPassed } = await planClock({
    calendar,
    toPlan: { clock, scale: timeScale, spells },
    from: Date.now(),
  });
  const kept = { ...timing, marksAt: marksAt.map(isoInstant), marksPassed };
  return { from, dueAt, kept, run: () => ({ openedAt: from - (before?.ran ?? 0), rings }) };
};
