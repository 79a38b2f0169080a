import { route } from "@/app/_lib/route";
import { taskSchema } from "@/domain/task";
import { snoozeTaskSchema } from "@/domain/task-actions";
import { snoozeTask, wakeTask } from "@/server/task-actions/snooze-task";

export const POST = route({
  path: "/api/tasks/{id}/snooze",
  summary: "Put a task off for oneself until an instant, or until something happens to it",
  policy: "taskReader",
  body: snoozeTaskSchema,
  answer: taskSchema,
  handler: ({ caller, params, body }) => snoozeTask(caller, params.id, body.until),
});

export const DELETE = route({
  path: "/api/tasks/{id}/snooze",
  summary: "Show a task again that one had put off",
  policy: "taskReader",
  answer: taskSchema,
  handler: ({ caller, params }) => wakeTask(caller, params.id),
});
