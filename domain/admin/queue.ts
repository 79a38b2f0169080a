import { z } from "zod";
import { cursorSchema, limitSchema } from "../listing";
import { instantSchema } from "../text";

/** What waits to go out, by where to. */
export const queueNames = ["outbox", "mail", "webhooks"] as const;
export type QueueName = (typeof queueNames)[number];

/** `WAITING`: goes out when its turn comes; `FAILING`: was tried and is tried again; `PARKED`: set aside, nothing tries it again by itself. */
export const queueStates = ["WAITING", "FAILING", "PARKED"] as const;
export type QueueState = (typeof queueStates)[number];

export const queueSummarySchema = z.object({
  name: z.enum(queueNames),
  /** How many of each kind are in each state. */
  counts: z.array(z.object({ state: z.enum(queueStates), kind: z.string(), count: z.int() })),
  oldestAt: instantSchema.nullable(),
});
export type QueueSummary = z.infer<typeof queueSummarySchema>;

export const findQueueSchema = z.object({
  state: z.enum(queueStates).optional(),
  kind: z.string().max(200).optional(),
  cursor: cursorSchema,
  limit: limitSchema,
});

/** Oldest first. `caseNumber` and no more of a case: admins decide nothing. */
export const queueItemSchema = z.object({
  id: z.string(),
  kind: z.string(),
  state: z.enum(queueStates),
  caseId: z.uuid().nullable(),
  caseNumber: z.string().nullable(),
  attempts: z.int(),
  lastError: z.string().nullable(),
  createdAt: instantSchema,
  nextAttemptAt: instantSchema.nullable(),
});
export type QueueItem = z.infer<typeof queueItemSchema>;

/** Most that are sent again with one press. */
export const mostRetried = 500;

/** POST /api/admin/queues/{queue}/retry: one by its id, or all of a kind in a state. */
export const retryQueueSchema = z.union([
  z.strictObject({ id: z.string().min(1).max(64) }),
  z.strictObject({ state: z.enum(["FAILING", "PARKED"]), kind: z.string().max(200) }),
]);
export type RetryQueue = z.output<typeof retryQueueSchema>;
export const retriedSchema = z.object({ retried: z.int() });
