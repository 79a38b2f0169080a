import { route } from "@/app/_lib/route";
import { readNotifications, readNotificationsSchema } from "@/server/notifications";

export const POST = route({
  path: "/api/notifications/read",
  summary: "Mark some of one's notices as read, or all",
  policy: "signedIn",
  body: readNotificationsSchema,
  status: 204,
  answer: null,
  handler: async ({ caller, body }) => {
    await readNotifications(caller.id, "ids" in body ? body.ids : null);
    return null;
  },
});
