import { passMarks } from "@/server/calendars/pass-marks";
import { deleteOldDrafts } from "@/server/drafts/delete-old-drafts";
import { closeEndedCases } from "@/server/general/close-ended-cases";
import { log } from "@/server/log";
import { resendUnacknowledged } from "@/server/outbox";
import { every, type Repeated } from "./every";

/** Seconds after which something sent and not acknowledged is sent again; the workflow ignores what it has. */
export const acknowledgeWithin = 60;

/** Seconds between two looks for the workflow of a case that is run by none of ours. */
const lookEvery = 30;

/** Milliseconds between two looks for drafts that nobody is shown any more. */
const draftsEvery = 600_000;

/** Looks every few seconds for what was sent and never acknowledged, and has it sent again; notes which tasks have used how much of their time; closes cases whose workflow ended without a word; now and then throws old drafts away. */
export const startSweeper = (seconds = acknowledgeWithin): Repeated => {
  let draftsDue = 0;
  return every(Math.min(5_000, seconds * 250), "sweeper", async () => {
    const resent = await resendUnacknowledged(seconds);
    if (resent > 0) log.warn({ resent }, "sent again what was not acknowledged");
    await passMarks();
    const closed = await closeEndedCases(lookEvery);
    if (closed > 0) log.warn({ closed }, "closed cases whose workflow had ended");
    if (Date.now() < draftsDue) return;
    await deleteOldDrafts();
    draftsDue = Date.now() + draftsEvery;
  });
};
