import { route } from "@/app/_lib/route";
import { savedViewInputSchema, savedViewSchema } from "@/domain/inbox";
import { changeView, removeView } from "@/server/inbox/saved-views";

export const PUT = route({
  path: "/api/me/views/{id}",
  summary: "Name a kept view anew, or give it other filters",
  policy: "taskReader",
  body: savedViewInputSchema,
  answer: savedViewSchema,
  handler: ({ caller, params, body }) => changeView(caller.id, params.id, body),
});

export const DELETE = route({
  path: "/api/me/views/{id}",
  summary: "Forget a kept view",
  policy: "taskReader",
  answer: null,
  handler: async ({ caller, params }) => {
    await removeView(caller.id, params.id);
    return null;
  },
});
