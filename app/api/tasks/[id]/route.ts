import { route } from "@/app/_lib/route";
import { taskDetailSchema } from "@/domain/task";
import { getTaskDetail } from "@/server/get-task-detail";

export const GET = route({
  path: "/api/tasks/{id}",
  summary: "One task with what to decide on, whether the caller may, and what he has not sent yet",
  policy: "signedIn",
  answer: taskDetailSchema,
  handler: ({ caller, params }) => getTaskDetail(caller, params.id),
});
