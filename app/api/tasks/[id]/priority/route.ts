import { route } from "@/app/_lib/route";
import { taskSchema } from "@/domain/task";
import { prioritiseTaskSchema } from "@/domain/task-actions";
import { prioritiseTask } from "@/server/task-actions/prioritise-task";

export const POST = route({
  path: "/api/tasks/{id}/priority",
  summary: "Say how urgent a task is, as a lead",
  policy: "taskReader",
  body: prioritiseTaskSchema,
  answer: taskSchema,
  handler: ({ caller, params, body }) => prioritiseTask(caller, params.id, body.priority),
});
