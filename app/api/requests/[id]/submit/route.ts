import { route } from "@/app/_lib/route";
import { informationRequestSchema } from "@/domain/requests/request";
import { submitRequest } from "@/server/requests/submit-request";

export const POST = route({
  path: "/api/requests/{id}/submit",
  summary: "Send a request with every required slot filled; sending it again changes nothing",
  policy: "signedIn",
  answer: informationRequestSchema,
  handler: ({ caller, params }) => submitRequest(caller, params.id),
});
