import { route } from "@/app/_lib/route";
import { removeWebhook } from "@/server/webhooks/remove-webhook";

export const DELETE = route({
  path: "/api/admin/webhooks/{id}",
  summary: "End a subscription; what still waits is not sent",
  policy: "admin",
  status: 204,
  answer: null,
  handler: async ({ caller, params }) => {
    await removeWebhook(caller, params.id);
    return null;
  },
});
