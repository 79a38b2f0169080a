import { every, type Repeated } from "../every";
import { listenFor } from "../listen-for";
import { deliverNext } from "./deliver-next";
import { findDueWebhooks } from "./delivery-rows";

/** How many events of different cases are on their way to one subscriber at once. */
const lanes = 4;

/**
 * Tells subscribers of events, each in lanes of its own, so that a slow one keeps nobody waiting but itself. Woken by NOTIFY, polls in any
 * case; any number may run at once.
 */
export const startWebhookSender = (pollMs = 1_000): Repeated => {
  const busy = new Map<string, Promise<unknown>>();
  let stopped = false;
  const lane = async (webhookId: string): Promise<void> => {
    while (!stopped && (await deliverNext(webhookId)));
  };
  const wake = async (): Promise<void> => {
    if (stopped) return;
    for (const id of await findDueWebhooks()) {
      if (busy.has(id)) continue;
      // What fails here is told by the poll, which tries again.
      const sent = Promise.allSettled(Array.from({ length: lanes }, () => lane(id))).then(() => busy.delete(id));
      busy.set(id, sent);
    }
  };
  const listener = listenFor("countersign_webhooks", () => void wake().catch(() => {}));
  const poll = every(pollMs, "webhook sender", wake);
  return {
    stop: async () => {
      stopped = true;
      await listener.stop();
      await poll.stop();
      await Promise.all(busy.values());
    },
  };
};
