import { route } from "@/app/_lib/route";
import { userDetailSchema } from "@/domain/admin/account";
import { endSessions } from "@/server/admin/users/end-sessions";

export const POST = route({
  path: "/api/admin/users/{id}/end-sessions",
  summary: "End every session of somebody at once",
  policy: "admin",
  answer: userDetailSchema,
  handler: ({ caller, params }) => endSessions(caller, params.id),
});
