import { route } from "@/app/_lib/route";
import { taskSchema } from "@/domain/task";
import { assignTaskSchema } from "@/domain/task-actions";
import { assignTask } from "@/server/task-actions/assign-task";

export const POST = route({
  path: "/api/tasks/{id}/assign",
  summary: "Say who works on a task, as a lead; `to` null gives it back to everybody",
  policy: "taskReader",
  body: assignTaskSchema,
  answer: taskSchema,
  handler: ({ caller, params, body }) => assignTask(caller, params.id, body),
});
