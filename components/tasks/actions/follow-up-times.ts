import { snoozeDays } from "@/domain/task-actions";
import { instantAt, minuteOf } from "../../i18n/zoned-time";

/** `at` in ISO 8601 UTC. */
export type FollowUp = { name: "laterToday" | "tomorrow" | "nextMonday"; at: string };

const hour = 3_600_000;
const day = 24 * hour;
/** Hour of the clock at which a working day begins, and the last one offered as later today. */
const morning = 9;
const lastToday = 20;

const midnightOf = (wall: number): number => Math.floor(wall / day) * day;

/** What is offered with one press, where the person is: three hours from now on the full hour, tomorrow and next Monday in the morning. @param now milliseconds */
export const followUpTimes = (now: number, timeZone: string): FollowUp[] => {
  const wall = Date.parse(`${minuteOf(now, timeZone)}:00Z`);
  const today = midnightOf(wall);
  const later = Math.ceil((wall + 3 * hour) / hour) * hour;
  const toMonday = (8 - new Date(today).getUTCDay()) % 7 || 7;
  const choices = [
    ...(later <= today + lastToday * hour ? [{ name: "laterToday", wall: later } as const] : []),
    { name: "tomorrow", wall: today + day + morning * hour } as const,
    // On a Sunday it is tomorrow.
    ...(toMonday > 1 ? [{ name: "nextMonday", wall: today + toMonday * day + morning * hour } as const] : []),
  ];
  return choices.map(({ name, wall: at }) => ({ name, at: new Date(instantAt(at, timeZone)).toISOString() }));
};

/** Why a task cannot be put off until then, or null. @param until undefined for what is no time @param now milliseconds */
export const followUpProblem = (until: string | undefined, now: number): "missing" | "past" | "tooFar" | null => {
  if (until === undefined) return "missing";
  const away = Date.parse(until) - now;
  if (away <= 0) return "past";
  return away > snoozeDays * day ? "tooFar" : null;
};
