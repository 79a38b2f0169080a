import { route } from "@/app/_lib/route";
import { notificationSchema, pageSchema } from "@/domain/listing";
import { findNotifications, findNotificationsSchema } from "@/server/notifications";

export const GET = route({
  path: "/api/notifications",
  summary: "The caller's notices, latest first",
  policy: "signedIn",
  query: findNotificationsSchema,
  answer: pageSchema(notificationSchema),
  handler: ({ caller, query }) => findNotifications(caller.id, query),
});
