import { nextFullHour, nextTimeOfDay } from "./next-hour";
import type { Digest } from "./notice-groups";
import { zonedTime } from "./zoned-time";

/** When a person wants his mails: quiet hours in minutes since midnight, `quietFrom` included, `quietTo` not. */
export type MailTimes = {
  digest: Digest;
  /** Hour of the day, of a daily digest. */
  digestHour: number;
  quietFrom: number | null;
  quietTo: number | null;
  timeZone: string;
};

/** The instant a notice is to be mailed by the digest alone, milliseconds. */
const digestInstant = (recordedAt: number, { digest, digestHour, timeZone }: MailTimes): number => {
  if (digest === "AT_ONCE") return recordedAt;
  return digest === "HOURLY" ? nextFullHour(recordedAt, timeZone) : nextTimeOfDay(recordedAt, digestHour * 60, timeZone);
};

/** Whether an instant lies in the quiet hours. */
const isQuiet = (at: number, from: number, to: number, timeZone: string): boolean => {
  const minute = Math.floor(zonedTime(timeZone, at).time / 60_000);
  return from < to ? from <= minute && minute < to : from <= minute || minute < to;
};

/**
 * When a notice is mailed: at its digest, or now where that is over, and not before quiet hours end.
 * @param recordedAt @param now milliseconds @returns milliseconds, `now` or later
 */
export const mailInstant = (recordedAt: number, now: number, times: MailTimes): number => {
  const at = Math.max(now, digestInstant(recordedAt, times));
  const { quietFrom, quietTo, timeZone } = times;
  if (quietFrom === null || quietTo === null || !isQuiet(at, quietFrom, quietTo, timeZone)) return at;
  return nextTimeOfDay(at, quietTo, timeZone);
};
