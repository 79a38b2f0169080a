import type { Locale } from "@/domain/me";
import { pool, statement } from "@/server/db";
import { backoffMs } from "../backoff";

export type QueuedMail = {
  id: string;
  kind: string;
  address: string;
  locale: Locale;
  /** In which its reader reads the hour. */
  timeZone: string;
  caseId: string | null;
  /** Address within the portal it leads to; null: the case. */
  place: string | null;
  params: Record<string, unknown>;
  attempts: number;
};

const takeMail = statement<QueuedMail>(
  "mail-take",
  `SELECT n.id, n.kind, coalesce(n.address, u.email) AS address, coalesce(u.locale, 'en') AS locale,
    coalesce(u.time_zone, 'UTC') AS "timeZone", n.case_id AS "caseId", n.place, n.params, n.attempts
  FROM notifications n LEFT JOIN users u ON u.id = n.user_id
  WHERE n.channel = 'EMAIL' AND n.sent_at IS NULL AND n.next_attempt_at <= now()
  ORDER BY n.next_attempt_at LIMIT 1 FOR UPDATE OF n SKIP LOCKED`,
);
const markSent = statement(
  "mail-sent",
  "UPDATE notifications SET sent_at = now(), attempts = attempts + 1, last_error = NULL WHERE id = $1",
);
const postpone = statement(
  "mail-postpone",
  "UPDATE notifications SET attempts = attempts + 1, last_error = $2, next_attempt_at = now() + $3 * interval '1 millisecond' WHERE id = $1",
);

/** Sends the next mail that is due, under its lock; a failure is kept with the notice and tried again later. @returns whether there was one */
export const sendNextMail = async (send: (mail: QueuedMail) => Promise<void>): Promise<boolean> => {
  const connection = await pool().connect();
  try {
    await connection.query("BEGIN");
    const [mail] = await takeMail([], connection);
    if (mail)
      await send(mail).then(
        () => markSent([mail.id], connection),
        (error: unknown) =>
          postpone([mail.id, String(error).slice(0, 500), backoffMs(mail.attempts + 1, 2_000, 600_000)], connection),
      );
    await connection.query("COMMIT");
    connection.release();
    return mail !== undefined;
  } catch (error) {
    connection.release(true);
    throw error;
  }
};
