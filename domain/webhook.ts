import { z } from "zod";
import { instantSchema } from "./text";

/** What events of cases are about; the part of an audit event's type before the dot. */
export const webhookSubjects = ["case", "request", "document", "agreement", "loan", "order", "task", "notice"] as const;

const typeSchema = z
  .string()
  .max(100)
  .regex(
    new RegExp(`^(${webhookSubjects.join("|")})\\.(\\*|[a-zA-Z]+)$`),
    "Must be a type of event, task.decided, or all of a subject, task.*",
  );

/** POST /api/admin/webhooks: where to tell of which events. */
export const addWebhookSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).max(2_000),
  types: z.array(typeSchema).min(1).max(50),
});
export type AddWebhook = z.output<typeof addWebhookSchema>;

/** A subscription. How much of it waits or was given up stands in the queue `webhooks`. */
export const webhookSchema = z.object({
  id: z.uuid(),
  url: z.string(),
  types: z.array(z.string()),
  createdAt: instantSchema,
  createdBy: z.object({ id: z.uuid(), name: z.string() }),
});
export type Webhook = z.infer<typeof webhookSchema>;

/** The answer to whoever subscribes; the secret is not told again. */
export const addedWebhookSchema = webhookSchema.extend({ secret: z.string() });
export type AddedWebhook = z.infer<typeof addedWebhookSchema>;

/** Most subscriptions there may be at once: every event is held against each. */
export const mostWebhooks = 20;

/** What a receiver is sent: ids, and no word about a person. `seq` is the event's place in its case, from 1. */
export type WebhookBody = {
  id: string;
  type: string;
  at: string;
  caseId: string;
  seq: number;
  taskId?: string;
};
