import { route } from "@/app/_lib/route";
import { readMessages } from "@/server/messages/read-messages";

export const POST = route({
  path: "/api/cases/{id}/messages/read",
  summary: "Mark what the other side wrote as read",
  policy: "signedIn",
  status: 204,
  answer: null,
  handler: async ({ caller, params }) => {
    await readMessages(caller, params.id);
    return null;
  },
});
