import type { QueueName } from "@/domain/admin/queue";
import { AppError } from "@/domain/errors";
import { mailQueue } from "./mail-queue";
import { outboxQueue } from "./outbox-queue";
import type { Queue } from "./queue";
import { webhookQueue } from "./webhook-queue";

/** Every queue an admin looks after. */
export const queues: Record<QueueName, Queue> = { outbox: outboxQueue, mail: mailQueue, webhooks: webhookQueue };

/** Throws AppError NOT_FOUND. */
export const queueOf = (name: string): Queue => {
  if (Object.hasOwn(queues, name)) return queues[name as QueueName];
  throw new AppError("NOT_FOUND", "There is no such queue.");
};
