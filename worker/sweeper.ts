import { log } from "@/server/log";
import { resendUnacknowledged } from "@/server/outbox";
import { every, type Repeated } from "./every";

/** Seconds after which something sent and not acknowledged is sent again; the workflow ignores what it has. */
export const acknowledgeWithin = 60;

/** Looks every few seconds for what was sent and never acknowledged, and has it sent again. */
export const startSweeper = (seconds = acknowledgeWithin): Repeated =>
  every(Math.min(5_000, seconds * 250), "sweeper", async () => {
    const resent = await resendUnacknowledged(seconds);
    if (resent > 0) log.warn({ resent }, "sent again what was not acknowledged");
  });
