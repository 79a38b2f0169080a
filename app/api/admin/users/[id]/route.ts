import { route } from "@/app/_lib/route";
import { userDetailSchema } from "@/domain/admin/account";
import { getUser } from "@/server/admin/users/get-user";

export const GET = route({
  path: "/api/admin/users/{id}",
  summary: "An account with its sessions, absence and the tasks its person holds",
  policy: "admin",
  answer: userDetailSchema,
  handler: ({ params }) => getUser(params.id),
});
