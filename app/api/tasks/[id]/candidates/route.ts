import { route } from "@/app/_lib/route";
import { candidatesSchema } from "@/domain/task-actions";
import { findCandidates } from "@/server/task-actions/find-candidates";

export const GET = route({
  path: "/api/tasks/{id}/candidates",
  summary: "Who may decide a task now, with their load: for a lead, or for its holder",
  policy: "taskReader",
  answer: candidatesSchema,
  handler: ({ caller, params }) => findCandidates(caller, params.id),
});
