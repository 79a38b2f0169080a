import { route } from "@/app/_lib/route";
import { inboxSchema } from "@/domain/inbox";
import { findTasksSchema } from "@/server/find-tasks";
import { readInbox } from "@/server/inbox/read-inbox";

export const GET = route({
  path: "/api/inbox",
  summary: "What the inbox opens with: who one is, the page of tasks asked for, and how many each view holds",
  policy: "taskReader",
  query: findTasksSchema,
  answer: inboxSchema,
  handler: ({ caller, query }) => readInbox(caller, query),
});
