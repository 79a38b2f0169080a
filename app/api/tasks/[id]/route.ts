import { route } from "@/app/_lib/route";
import { taskSchema } from "@/domain/task";
import { getTask } from "@/server/read-task";

export const GET = route({
  path: "/api/tasks/{id}",
  summary: "One task with what to decide on and whether the caller may",
  policy: "signedIn",
  answer: taskSchema,
  handler: ({ caller, params }) => getTask(caller, params.id),
});
