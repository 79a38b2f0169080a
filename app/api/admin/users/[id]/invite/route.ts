import { route } from "@/app/_lib/route";
import { userDetailSchema } from "@/domain/admin/account";
import { inviteAgain } from "@/server/admin/users/invite-again";

export const POST = route({
  path: "/api/admin/users/{id}/invite",
  summary: "Mail a new link to somebody without a password; the one before works no more",
  policy: "admin",
  answer: userDetailSchema,
  handler: ({ caller, params }) => inviteAgain(caller, params.id),
});
