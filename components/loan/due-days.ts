import { durationMs, scaledMs } from "@/domain/duration";
import type { LoanPolicy } from "@/domain/policy";
import { startOfDay } from "../audit/zoned-day";

/** Calendar day of an instant where the reader is, `YYYY-MM-DD`. @param instant milliseconds */
const dayOf = (instant: number, timeZone: string): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(instant);

const day = durationMs("1d");

/** The days an applicant may be told for a request that is sent now: from tomorrow to the day the policy ends it. */
export type DueDays = {
  /** Instant the policy ends the request, milliseconds. */
  endsAt: number;
  first: string;
  /** Also what is told when nothing else is chosen. */
  last: string;
};

/** @param now milliseconds */
export const dueDays = (policy: LoanPolicy, timeScale: number, timeZone: string, now: number): DueDays => {
  const endsAt = now + scaledMs(policy.request.rejectAfter, timeScale);
  return { endsAt, first: dayOf(now + day, timeZone), last: dayOf(endsAt, timeZone) };
};

/**
 * The instant told for a chosen day, its last second where the reader is; nothing for the policy's own day, `wrong` for a day that cannot be
 * told.
 */
export const dueAtOf = (dueOn: string, days: DueDays | null, timeZone: string): { at?: string; wrong?: true } => {
  if (dueOn === "" || !days || dueOn === days.last) return {};
  const end = startOfDay(dueOn, timeZone, 1);
  if (!end || dueOn < days.first || dueOn > days.last) return { wrong: true };
  return { at: new Date(Date.parse(end) - 1_000).toISOString() };
};
