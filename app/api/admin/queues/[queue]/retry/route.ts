import { route } from "@/app/_lib/route";
import { retriedSchema, retryQueueSchema } from "@/domain/admin/queue";
import { retryQueue } from "@/server/admin/queues/retry-queue";

export const POST = route({
  path: "/api/admin/queues/{queue}/retry",
  summary: "Send something again now, or all of a kind",
  policy: "admin",
  body: retryQueueSchema,
  answer: retriedSchema,
  handler: ({ caller, params, body }) => retryQueue(caller, params.queue, body),
});
