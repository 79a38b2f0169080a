import { route } from "@/app/_lib/route";
import { findQueueSchema, queueItemSchema } from "@/domain/admin/queue";
import { pageSchema } from "@/domain/listing";
import { findQueue } from "@/server/admin/queues/find-queue";

export const GET = route({
  path: "/api/admin/queues/{queue}",
  summary: "What waits in a queue, oldest first, with its attempts and last error",
  policy: "admin",
  query: findQueueSchema,
  answer: pageSchema(queueItemSchema),
  handler: ({ params, query }) => findQueue(params.queue, query),
});
