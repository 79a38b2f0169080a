import { clientOf } from "@/app/_lib/client-address";
import { route } from "@/app/_lib/route";
import { sessionCookie } from "@/app/_lib/session-cookie";
import { acceptInvitationSchema } from "@/domain/admin/account";
import { acceptInvitation } from "@/server/admin/users/accept-invitation";

export const POST = route({
  path: "/api/invitation",
  summary: "Set one's first password by a mailed link, once; the answer's cookie opens a session",
  policy: "public",
  body: acceptInvitationSchema,
  status: 204,
  answer: null,
  handler: async ({ request, body }) => {
    const sessionId = await acceptInvitation(body, clientOf(request));
    return new Response(null, { status: 204, headers: { "set-cookie": await sessionCookie(sessionId) } });
  },
});
