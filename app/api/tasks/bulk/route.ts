import { route } from "@/app/_lib/route";
import { bulkAnswerSchema, bulkSchema, bulkTypesSchema } from "@/domain/task-actions";
import { bulkDecisionTypes } from "@/server/task-actions/bulk-decision-types";
import { bulkTasks } from "@/server/task-actions/bulk-tasks";

export const GET = route({
  path: "/api/tasks/bulk",
  summary: "Types of tasks that may be decided several at once",
  policy: "taskReader",
  answer: bulkTypesSchema,
  handler: async () => ({ decide: await bulkDecisionTypes() }),
});

export const POST = route({
  path: "/api/tasks/bulk",
  summary: "Do the same to up to 100 tasks, with a result for each; decide only types whose policy allows it",
  policy: "taskReader",
  body: bulkSchema,
  answer: bulkAnswerSchema,
  repeatable: true,
  handler: ({ caller, body, idempotency }) => bulkTasks(caller, body, idempotency),
});
