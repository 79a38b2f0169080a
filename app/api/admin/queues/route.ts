import { z } from "zod";
import { route } from "@/app/_lib/route";
import { queueSummarySchema } from "@/domain/admin/queue";
import { countQueues } from "@/server/admin/queues/count-queues";

export const GET = route({
  path: "/api/admin/queues",
  summary: "What waits to go out: how much of which kind, waiting, failing or parked",
  policy: "admin",
  answer: z.object({ items: z.array(queueSummarySchema) }),
  handler: () => countQueues(),
});
