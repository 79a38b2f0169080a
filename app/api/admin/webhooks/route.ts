import { z } from "zod";
import { route } from "@/app/_lib/route";
import { addedWebhookSchema, addWebhookSchema, webhookSchema } from "@/domain/webhook";
import { addWebhook } from "@/server/webhooks/add-webhook";
import { findWebhooks } from "@/server/webhooks/find-webhooks";

export const GET = route({
  path: "/api/admin/webhooks",
  summary: "Who outside is told of events, oldest first",
  policy: "admin",
  answer: z.object({ items: z.array(webhookSchema) }),
  handler: () => findWebhooks(),
});

export const POST = route({
  path: "/api/admin/webhooks",
  summary: "Tell an address of events; the secret its deliveries are signed with is told once",
  policy: "admin",
  body: addWebhookSchema,
  status: 201,
  answer: addedWebhookSchema,
  repeatable: true,
  handler: ({ caller, body, idempotency }) => addWebhook(caller, body, idempotency),
});
