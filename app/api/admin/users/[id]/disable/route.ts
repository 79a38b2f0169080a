import { route } from "@/app/_lib/route";
import { adminReasonSchema, userDetailSchema } from "@/domain/admin/account";
import { setActive } from "@/server/admin/users/set-active";

export const POST = route({
  path: "/api/admin/users/{id}/disable",
  summary: "Let somebody else not sign in any more; his sessions end at once, his tasks stay his",
  policy: "admin",
  body: adminReasonSchema,
  answer: userDetailSchema,
  handler: ({ caller, params, body }) => setActive(caller, params.id, false, body.reason),
});
