import { route } from "@/app/_lib/route";
import { userDetailSchema } from "@/domain/admin/account";
import { endAbsenceOf } from "@/server/admin/users/end-absence-of";

export const DELETE = route({
  path: "/api/admin/users/{id}/absence",
  summary: "End the absence of somebody",
  policy: "admin",
  answer: userDetailSchema,
  handler: ({ caller, params }) => endAbsenceOf(caller, params.id),
});
