import type { WebhookBody } from "@/domain/webhook";
import { getEnv } from "@/server/env";
import { openSecret } from "@/server/webhooks/sealed-secret";
import { signWebhookBody } from "@/server/webhooks/webhook-signature";
import { backoffMs } from "../backoff";
import { type Delivery, giveUp, markDelivered, postpone, takeDelivery } from "./delivery-rows";
import { type Post, postBody } from "./post-body";

/** Tries before an event is given up: within about five hours. */
export const mostTries = 15;
const timeoutMs = 5_000;

const bodyOf = ({ id, type, at, caseId, seq, taskId }: Delivery): string => {
  const body: WebhookBody = { id, type, at, caseId, seq, ...(taskId === null ? {} : { taskId }) };
  return JSON.stringify(body);
};

/** What a subscriber is sent. The id is the same however often it is sent; the signature is new. @param now milliseconds since the epoch */
export const postOf = (delivery: Delivery, now: number): Post => {
  const body = bodyOf(delivery);
  const secret = openSecret(delivery.webhookId, delivery.secret);
  const headers = {
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
    "user-agent": "Countersign",
    "countersign-delivery": delivery.id,
    "countersign-signature": signWebhookBody({ at: now, body, secret }),
  };
  return { url: delivery.url, body, headers };
};

/** @returns what went wrong; undefined when the subscriber took it */
const attempt = async (delivery: Delivery): Promise<string | undefined> => {
  try {
    const status = await postBody(postOf(delivery, Date.now()), { allowPrivate: getEnv().WEBHOOK_ALLOW_PRIVATE, timeoutMs });
    return status >= 200 && status < 300 ? undefined : `answered ${status}`;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).slice(0, 500);
  }
};

/** Sends the next event for a subscription; what was not taken is tried again later, and given up in the end. @returns whether there was one */
export const deliverNext = async (webhookId: string): Promise<boolean> => {
  const delivery = await takeDelivery(webhookId);
  if (!delivery) return false;
  const problem = await attempt(delivery);
  const { id, attempts } = delivery;
  if (problem === undefined) await markDelivered([id]);
  else if (attempts >= mostTries) await giveUp([id, problem]);
  else await postpone([id, problem, backoffMs(attempts, 5_000, 3_600_000)]);
  return true;
};
