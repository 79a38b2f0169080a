import { route } from "@/app/_lib/route";
import { adminReasonSchema, userDetailSchema } from "@/domain/admin/account";
import { setActive } from "@/server/admin/users/set-active";

export const POST = route({
  path: "/api/admin/users/{id}/enable",
  summary: "Let somebody sign in again",
  policy: "admin",
  body: adminReasonSchema,
  answer: userDetailSchema,
  handler: ({ caller, params, body }) => setActive(caller, params.id, true, body.reason),
});
