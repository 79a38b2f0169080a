import { route } from "@/app/_lib/route";
import { AppError } from "@/domain/errors";
import { isUuid } from "@/server/access";
import { endSession } from "@/server/end-session";

export const DELETE = route({
  path: "/api/me/sessions/{id}",
  summary: "End a session of one's own at once",
  policy: "signedIn",
  status: 204,
  answer: null,
  handler: async ({ caller, params }) => {
    if (isUuid(params.id) && (await endSession(caller, params.id))) return null;
    throw new AppError("NOT_FOUND", "There is no such session.");
  },
});
