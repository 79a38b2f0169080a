import { route } from "@/app/_lib/route";
import { pageSchema, timelineItemSchema } from "@/domain/listing";
import { findTimeline, findTimelineSchema } from "@/server/find-timeline";

export const GET = route({
  path: "/api/cases/{id}/timeline",
  summary: "What happened in a case, oldest first",
  policy: "signedIn",
  query: findTimelineSchema,
  answer: pageSchema(timelineItemSchema),
  handler: ({ caller, params, query }) => findTimeline(caller, params.id, query),
});
