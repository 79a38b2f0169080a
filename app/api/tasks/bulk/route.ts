import { route } from "@/app/_lib/route";
import { bulkAnswerSchema, bulkSchema } from "@/domain/task-actions";
import { bulkTasks } from "@/server/task-actions/bulk-tasks";

export const POST = route({
  path: "/api/tasks/bulk",
  summary: "Do the same to up to 100 tasks, with a result for each; decide only types whose policy allows it",
  policy: "taskReader",
  body: bulkSchema,
  answer: bulkAnswerSchema,
  repeatable: true,
  handler: ({ caller, body, idempotency }) => bulkTasks(caller, body, idempotency),
});
