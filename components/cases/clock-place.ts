import type { CaseState } from "@/domain/case-state";

export type Timer = CaseState["timers"][number];
/** Where on the page a clock is shown: with the request or the offer it belongs to, as the limit of the law, or among all others. */
export type ClockPlace = "request" | "offer" | "legal" | "other";

const prefixes: readonly [string, ClockPlace][] = [
  ["request", "request"],
  ["offer", "offer"],
  ["noticeLimit", "legal"],
];

export const placeOfClock = ({ name }: Pick<Timer, "name">): ClockPlace =>
  prefixes.find(([prefix]) => name.startsWith(prefix))?.[1] ?? "other";

/** Clocks that are shown in a place, the next first. */
export const clocksIn = (place: ClockPlace, timers: readonly Timer[]): Timer[] =>
  timers.filter((timer) => placeOfClock(timer) === place).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
