import { route } from "@/app/_lib/route";
import { taskCountsSchema } from "@/domain/inbox";
import { countTasks } from "@/server/inbox/count-tasks";
import { readableViews } from "@/server/inbox/saved-views";

export const GET = route({
  path: "/api/tasks/counts",
  summary: "How many tasks each view of the inbox holds, one's own views too; a thousand means as many or more",
  policy: "taskReader",
  answer: taskCountsSchema,
  handler: ({ caller }) => countTasks(caller, readableViews(caller.savedViews)),
});
