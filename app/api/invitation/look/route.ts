import { route } from "@/app/_lib/route";
import { invitationSchema, invitationTokenSchema } from "@/domain/admin/account";
import { readInvitation } from "@/server/admin/users/read-invitation";

export const POST = route({
  path: "/api/invitation/look",
  summary: "Whom a mailed link is for, while it works; sent as a body so that no log holds it",
  policy: "public",
  body: invitationTokenSchema,
  answer: invitationSchema,
  handler: ({ body }) => readInvitation(body.token),
});
