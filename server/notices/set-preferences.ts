import { AppError, type FieldError } from "@/domain/errors";
import { groupsFor, isFixed, type NoticeGroup } from "@/domain/notice-groups";
import type { NoticePreferences, NoticePreferencesInput } from "@/domain/notice-preferences";
import type { Caller } from "../caller";
import { statement } from "../db";
import { readNoticePreferences } from "./read-preferences";

// What waits for an hour is looked at again: it may be due now, or later.
const set = statement(
  "set-notice-preferences",
  `WITH stored AS (
    INSERT INTO notice_preferences AS p (user_id, channels, digest, digest_hour, quiet_from, quiet_to)
    VALUES ($1, $2::jsonb, $3, $4, $5, $6)
    ON CONFLICT (user_id) DO UPDATE SET channels = p.channels || excluded.channels, digest = excluded.digest,
      digest_hour = excluded.digest_hour, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to, updated_at = now()
    RETURNING user_id
  )
  UPDATE notifications n SET next_attempt_at = date_trunc('milliseconds', now()) FROM stored
  WHERE n.user_id = stored.user_id AND n.channel = 'EMAIL' AND n.sent_at IS NULL AND n.mail_id IS NULL AND n.attempts = 0`,
);

const minutesOf = (time: string | undefined): number | null => {
  if (time === undefined) return null;
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
};

const checkGroups = (given: readonly NoticeGroup[], { roles }: Caller): void => {
  const known = groupsFor(roles);
  const errors = given.flatMap((name): FieldError[] => {
    const path = `channels.${name}`;
    if (!known.includes(name)) return [{ path, code: "unknown", message: "You are not told of this" }];
    return isFixed(name) ? [{ path, code: "fixed", message: "This cannot be switched off" }] : [];
  });
  if (errors.length > 0) throw new AppError("VALIDATION_FAILED", "Some fields are not right.", { errors });
};

/** Stores how the caller wants to be told from now on. Throws AppError VALIDATION_FAILED for a group that is not his to choose. */
export const setNoticePreferences = async (caller: Caller, given: NoticePreferencesInput): Promise<NoticePreferences> => {
  const { channels, digest, digestHour, quiet } = given;
  checkGroups(Object.keys(channels) as NoticeGroup[], caller);
  const chosen = Object.fromEntries(Object.entries(channels).map(([name, wanted]) => [name, [...new Set(wanted)].sort()]));
  const quietHours = [minutesOf(quiet?.from), minutesOf(quiet?.to)];
  await set([caller.id, JSON.stringify(chosen), digest, digestHour, ...quietHours]);
  return readNoticePreferences(caller);
};
