import { scaledMs } from "./duration";
import type { ReviewClock } from "./policy";

/** What a clock does when it rings: nothing but showing the task late, remind, widen the audience. */
export const clockEffects = { due: "OVERDUE", escalation: "ESCALATE", reminder: "REMIND" } as const;
export type ClockName = keyof typeof clockEffects;

/** A clock of a review with the instant it rings at, in milliseconds since the epoch; `number` counts reminders from 1. */
export type Ring = { name: ClockName; at: number; number: number };

/** How often each clock of a review has rung so far. */
export type Rung = Record<ClockName, number>;

export const nothingRung: Rung = { due: 0, escalation: 0, reminder: 0 };

/**
 * When reminder `number` (from 1) is due, counted from the opening of the task.
 * @param openedAt milliseconds since the epoch
 * @returns milliseconds since the epoch
 */
export const reminderAt = (clock: ReviewClock, openedAt: number, scale: number, number: number): number =>
  openedAt + scaledMs(clock.firstReminder, scale) + (number - 1) * scaledMs(clock.reminderEvery, scale);

/**
 * The clocks of a review that still run, next to ring first. Due and escalation ring once, reminders until somebody decides or the
 * policy's number of them is spent.
 * @param openedAt milliseconds since the epoch
 */
export const ringsToCome = (clock: ReviewClock, openedAt: number, scale: number, rung: Rung): Ring[] => {
  const once = (name: ClockName, after: string): Ring[] =>
    rung[name] > 0 ? [] : [{ name, at: openedAt + scaledMs(after, scale), number: 1 }];
  const number = rung.reminder + 1;
  const reminder: Ring = { name: "reminder", at: reminderAt(clock, openedAt, scale, number), number };
  return [
    ...once("due", clock.due),
    ...once("escalation", clock.escalateAfter),
    // A policy of a recorded history may not know the number yet; then nothing is above it.
    ...(number > clock.reminders ? [] : [reminder]),
  ].sort((a, b) => a.at - b.at);
};

/** Instant of `ms` since the epoch as ISO 8601 UTC. */
export const isoInstant = (ms: number): string => new Date(ms).toISOString();
