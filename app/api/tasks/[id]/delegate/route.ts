import { route } from "@/app/_lib/route";
import { taskSchema } from "@/domain/task";
import { delegateTaskSchema } from "@/domain/task-actions";
import { delegateTask } from "@/server/task-actions/delegate-task";

export const POST = route({
  path: "/api/tasks/{id}/delegate",
  summary: "Give a task one holds to a colleague; the lower limit of both counts",
  policy: "taskReader",
  body: delegateTaskSchema,
  answer: taskSchema,
  handler: ({ caller, params, body }) => delegateTask(caller, params.id, body.to),
});
