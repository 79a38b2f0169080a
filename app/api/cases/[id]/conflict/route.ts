import { route } from "@/app/_lib/route";
import { declareConflictSchema } from "@/domain/task-actions";
import { declareConflict } from "@/server/declare-conflict";

export const POST = route({
  path: "/api/cases/{id}/conflict",
  summary: "Declare that one cannot decide this case; it leaves one's inbox for good",
  policy: "signedIn",
  body: declareConflictSchema,
  status: 204,
  answer: null,
  handler: async ({ caller, params, body }) => {
    await declareConflict(caller, params.id, body.reason);
    return null;
  },
});
