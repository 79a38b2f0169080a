import { route } from "@/app/_lib/route";
import { draftSchema, saveDraftSchema } from "@/domain/draft";
import { deleteOwnDraft } from "@/server/drafts/delete-own-draft";
import { readOwnDraft } from "@/server/drafts/read-own-draft";
import { saveOwnDraft } from "@/server/drafts/save-own-draft";

export const GET = route({
  path: "/api/me/drafts/{key}",
  summary: "What one has not sent yet; 204 when nothing is kept",
  policy: "signedIn",
  answer: draftSchema,
  handler: async ({ caller, params }) => (await readOwnDraft(caller.id, params.key)) ?? new Response(null, { status: 204 }),
});

export const PUT = route({
  path: "/api/me/drafts/{key}",
  summary: "Keep what one has not sent yet for 30 days; the last one saved counts",
  policy: "signedIn",
  body: saveDraftSchema,
  answer: draftSchema,
  handler: ({ caller, params, body }) => saveOwnDraft(caller.id, params.key, body.data),
});

export const DELETE = route({
  path: "/api/me/drafts/{key}",
  summary: "Throw away what one has not sent",
  policy: "signedIn",
  status: 204,
  answer: null,
  handler: async ({ caller, params }) => {
    await deleteOwnDraft(caller.id, params.key);
    return null;
  },
});
