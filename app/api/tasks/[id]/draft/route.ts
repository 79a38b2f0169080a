import { route } from "@/app/_lib/route";
import { draftSchema, saveDraftSchema } from "@/domain/draft";
import { deleteTaskDraft } from "@/server/drafts/delete-task-draft";
import { saveTaskDraft } from "@/server/drafts/save-task-draft";

export const POST = route({
  path: "/api/tasks/{id}/draft",
  summary: "Keep one's unfinished decision for a day; the last one saved counts. GET /api/tasks/{id} shows it",
  policy: "signedIn",
  body: saveDraftSchema,
  answer: draftSchema,
  handler: ({ caller, params, body }) => saveTaskDraft(caller, params.id, body.data),
});

export const DELETE = route({
  path: "/api/tasks/{id}/draft",
  summary: "Throw one's unfinished decision away",
  policy: "signedIn",
  status: 204,
  answer: null,
  handler: async ({ caller, params }) => {
    await deleteTaskDraft(caller, params.id);
    return null;
  },
});
