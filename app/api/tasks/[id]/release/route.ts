import { route } from "@/app/_lib/route";
import { taskSchema } from "@/domain/task";
import { releaseTask } from "@/server/release-task";

export const POST = route({
  path: "/api/tasks/{id}/release",
  summary: "Give a claimed task back",
  policy: "signedIn",
  answer: taskSchema,
  handler: ({ caller, params }) => releaseTask(caller, params.id),
});
