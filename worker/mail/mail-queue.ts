import { mailInstant } from "@/domain/mail-time";
import { isUrgent } from "@/domain/notice-groups";
import type { Queryable } from "@/server/db";
import { inTransaction } from "@/server/in-transaction";
import { backoffMs } from "../backoff";
import { type DueMail, markSent, postpone, putTogether, readTogether, takeMail, waitUntil } from "./mail-rows";
import type { QueuedMail } from "./queued-mail";

export type { QueuedMail } from "./queued-mail";

/**
 * Hands a mail to the mail server: that of a notice, or of several to the same person, in the order in which they came. The notice by which
 * a mail is known is the same whenever it is sent again.
 */
export type Send = (mail: QueuedMail, together: QueuedMail[]) => Promise<void>;

/** Whether a notice goes out with whatever else of its reader is due: where he wants it so, or where it had to wait: what need not is due when it comes. */
const isGathered = ({ digest, attempts, dueAt, recordedAt }: DueMail): boolean =>
  attempts === 0 && (digest !== "AT_ONCE" || dueAt > recordedAt);

const sendUnderLock = async (mail: QueuedMail, together: QueuedMail[], send: Send, on: Queryable): Promise<void> => {
  const { id, attempts } = mail;
  await send(mail, together).then(
    () => markSent([id], on),
    (error: unknown) => postpone([id, String(error).slice(0, 500), backoffMs(attempts + 1, 2_000, 600_000)], on),
  );
};

const settle = async (mail: DueMail, send: Send, on: Queryable): Promise<void> => {
  if (mail.mailId !== null) return sendUnderLock(mail, await readTogether([mail.id], on), send, on);
  if (!isUrgent(mail.kind)) {
    const at = mailInstant(mail.recordedAt, mail.now, mail);
    if (at > mail.now) {
      await waitUntil([mail.id, at], on);
      return;
    }
    // What goes out together is stored before it is sent: after a crash the same mail is sent again, not another one.
    if (isGathered(mail) && (await putTogether([mail.id], on)).length > 0) return;
  }
  await sendUnderLock(mail, [], send, on);
};

/**
 * Does what is next with the notice whose turn it is: sends it, alone or with others, or leaves it for when its reader wants it. A failure is
 * kept with the notice and tried again later. @returns whether there was one
 */
export const sendNextMail = (send: Send): Promise<boolean> =>
  inTransaction(async (connection) => {
    const [mail] = await takeMail([], connection);
    if (mail) await settle(mail, send, connection);
    return mail !== undefined;
  });
