import { route } from "@/app/_lib/route";
import { taskOpeningSchema } from "@/domain/task-opening";
import { readTaskOpening } from "@/server/read-task-opening";

export const GET = route({
  path: "/api/tasks/{id}/opening",
  summary: "What a task's page opens with: who one is, the task, its case, and what lies behind it",
  policy: "signedIn",
  answer: taskOpeningSchema,
  handler: ({ caller, params }) => readTaskOpening(caller, params.id),
});
