import { route } from "@/app/_lib/route";
import { savedViewInputSchema, savedViewSchema } from "@/domain/inbox";
import { saveView } from "@/server/inbox/saved-views";

export const POST = route({
  path: "/api/me/views",
  summary: "Keep a view of the inbox under a name",
  policy: "taskReader",
  body: savedViewInputSchema,
  answer: savedViewSchema,
  status: 201,
  handler: ({ caller, body }) => saveView(caller.id, body),
});
