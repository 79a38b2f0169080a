import { route } from "@/app/_lib/route";
import { pageSchema } from "@/domain/listing";
import { taskSchema } from "@/domain/task";
import { findTasks, findTasksSchema } from "@/server/find-tasks";

export const GET = route({
  path: "/api/tasks",
  summary: "Tasks the caller may see: those that need him, those he holds, those he decided, or all",
  policy: "taskReader",
  query: findTasksSchema,
  answer: pageSchema(taskSchema),
  handler: ({ caller, query }) => findTasks(caller, query),
});
