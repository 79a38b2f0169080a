import type { MailTimes } from "@/domain/mail-time";
import { waitingNotices } from "@/domain/notice-groups";
import { deskNotices } from "@/domain/notices";
import { statement } from "@/server/db";
import type { QueuedMail } from "./queued-mail";

/** A notice to be mailed whose turn it is, with how its reader likes his mails; instants in milliseconds since the epoch. */
export type DueMail = QueuedMail &
  MailTimes & {
    /** The mail it goes out in with others, of which it is the first. */
    mailId: string | null;
    recordedAt: number;
    dueAt: number;
    now: number;
  };

const columns = `n.id, n.kind, coalesce(n.address, u.email) AS address, coalesce(u.locale, 'en') AS locale,
    coalesce(u.time_zone, 'UTC') AS "timeZone", n.case_id AS "caseId", n.place, n.params, n.attempts`;
const msSql = (instant: string): string => `(extract(epoch FROM ${instant}) * 1000)::float8`;

const waits = (notice: string): string => `${notice}.kind = ANY ('{${waitingNotices.join(",")}}'::text[])`;

// Of what waits for its reader only the first is taken, so that two workers do not make two mails of it.
const firstSql = `(n.mail_id IS NOT NULL OR n.attempts > 0 OR NOT ${waits("n")} OR NOT EXISTS (
    SELECT FROM notifications o WHERE o.user_id = n.user_id AND o.channel = 'EMAIL' AND o.sent_at IS NULL AND o.mail_id IS NULL AND o.attempts = 0
      AND o.next_attempt_at <= now() AND ${waits("o")} AND (o.next_attempt_at, o.id) < (n.next_attempt_at, n.id)))`;

/** Takes a notice that is due, under its lock: of those that go out together the first. What is meant for the desk waits while its reader's account is disabled. */
export const takeMail = statement<DueMail>(
  "mail-take",
  `SELECT ${columns}, n.mail_id AS "mailId", ${msSql("n.created_at")} AS "recordedAt", ${msSql("n.next_attempt_at")} AS "dueAt",
    ${msSql("now()")} AS now, coalesce(p.digest, 'AT_ONCE') AS digest, coalesce(p.digest_hour, 8) AS "digestHour",
    p.quiet_from AS "quietFrom", p.quiet_to AS "quietTo"
  FROM notifications n LEFT JOIN users u ON u.id = n.user_id LEFT JOIN notice_preferences p ON p.user_id = n.user_id
  WHERE n.channel = 'EMAIL' AND n.sent_at IS NULL AND n.next_attempt_at <= now() AND coalesce(n.mail_id, n.id) = n.id
    AND (u.active IS NOT FALSE OR n.kind <> ALL ('{${deskNotices.join(",")}}'::text[])) AND ${firstSql}
  ORDER BY n.next_attempt_at LIMIT 1 FOR UPDATE OF n SKIP LOCKED`,
);

/** Leaves notice `$1` for the instant `$2`, milliseconds since the epoch. */
export const waitUntil = statement(
  "mail-wait",
  "UPDATE notifications SET next_attempt_at = to_timestamp($2::float8 / 1000) WHERE id = $1",
);

/** Puts whatever else of its reader is due into one mail with notice `$1`, at most a hundred; nothing where it is alone. */
export const putTogether = statement<{ id: string }>(
  "mail-put-together",
  `WITH others AS (
    SELECT n.id FROM notifications lead JOIN notifications n ON n.user_id = lead.user_id AND n.address IS NOT DISTINCT FROM lead.address
    WHERE lead.id = $1 AND n.id <> $1 AND n.channel = 'EMAIL' AND n.sent_at IS NULL AND n.mail_id IS NULL AND n.attempts = 0
      AND n.next_attempt_at <= now() AND ${waits("n")}
    ORDER BY n.created_at, n.id LIMIT 99 FOR UPDATE OF n SKIP LOCKED
  )
  UPDATE notifications SET mail_id = $1 WHERE EXISTS (SELECT FROM others) AND (id = $1 OR id IN (SELECT id FROM others)) RETURNING id`,
);

/** The notices of the mail `$1`, in the order in which they came. */
export const readTogether = statement<QueuedMail>(
  "mail-read-together",
  `SELECT ${columns} FROM notifications n LEFT JOIN users u ON u.id = n.user_id
  WHERE n.mail_id = $1 AND n.sent_at IS NULL ORDER BY n.created_at, n.id`,
);

/** Notes that notice `$1` has gone out, and all that went with it. */
export const markSent = statement(
  "mail-sent",
  "UPDATE notifications SET sent_at = now(), attempts = attempts + 1, last_error = NULL WHERE (id = $1 OR mail_id = $1) AND sent_at IS NULL",
);

/** Leaves notice `$1` for `$3` milliseconds later, because of `$2`. */
export const postpone = statement(
  "mail-postpone",
  "UPDATE notifications SET attempts = attempts + 1, last_error = $2, next_attempt_at = now() + $3 * interval '1 millisecond' WHERE id = $1",
);
