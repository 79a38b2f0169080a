import { route } from "@/app/_lib/route";
import { changeAccessSchema, userDetailSchema } from "@/domain/admin/account";
import { changeAccess } from "@/server/admin/users/change-access";

export const PUT = route({
  path: "/api/admin/users/{id}/access",
  summary: "Give somebody else exactly these roles and limits",
  policy: "admin",
  body: changeAccessSchema,
  answer: userDetailSchema,
  handler: ({ caller, params, body }) => changeAccess(caller, params.id, body),
});
