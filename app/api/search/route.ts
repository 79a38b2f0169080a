import { route } from "@/app/_lib/route";
import { foundSchema, searchSchema } from "@/domain/found";
import { findEverything } from "@/server/inbox/find-everything";

export const GET = route({
  path: "/api/search",
  summary: "A few open tasks of the caller's roles and a few cases by name, number, e-mail or amount",
  policy: "taskReader",
  query: searchSchema,
  answer: foundSchema,
  handler: ({ caller, query }) => findEverything(caller, query.q),
});
