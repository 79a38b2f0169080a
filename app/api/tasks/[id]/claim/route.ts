import { route } from "@/app/_lib/route";
import { taskSchema } from "@/domain/task";
import { claimTask } from "@/server/claim-task";

export const POST = route({
  path: "/api/tasks/{id}/claim",
  summary: "Take an open task for oneself",
  policy: "signedIn",
  answer: taskSchema,
  handler: ({ caller, params }) => claimTask(caller, params.id),
});
