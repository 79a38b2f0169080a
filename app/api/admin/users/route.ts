import { route } from "@/app/_lib/route";
import { findUsersSchema, inviteUserSchema, listedUserSchema, userDetailSchema } from "@/domain/admin/account";
import { pageSchema } from "@/domain/listing";
import { findUsers } from "@/server/admin/users/find-users";
import { inviteUser } from "@/server/admin/users/invite-user";

export const GET = route({
  path: "/api/admin/users",
  summary: "Accounts by name, disabled ones as well",
  policy: "admin",
  query: findUsersSchema,
  answer: pageSchema(listedUserSchema),
  handler: ({ query }) => findUsers(query),
});

export const POST = route({
  path: "/api/admin/users",
  summary: "Make an account and mail its person a link to set a password",
  policy: "admin",
  body: inviteUserSchema,
  status: 201,
  answer: userDetailSchema,
  repeatable: true,
  handler: async ({ caller, body, idempotency }) => {
    const user = await inviteUser(caller, body, idempotency);
    return Response.json(user, { status: 201, headers: { location: `/api/admin/users/${user.id}` } });
  },
});
