import { route } from "@/app/_lib/route";
import { colleaguesSchema } from "@/domain/task-actions";
import { findColleagues, findColleaguesSchema } from "@/server/find-colleagues";

export const GET = route({
  path: "/api/colleagues",
  summary: "Who works on the same kinds of cases, by name; at most 50",
  policy: "taskReader",
  query: findColleaguesSchema,
  answer: colleaguesSchema,
  handler: ({ caller, query }) => findColleagues(caller, query),
});
