import { route } from "@/app/_lib/route";
import { informationRequestSchema } from "@/domain/requests/request";
import { getRequest } from "@/server/requests/read-request";

export const GET = route({
  path: "/api/requests/{id}",
  summary: "What an applicant is asked for, slot by slot; its applicant, and staff of the case",
  policy: "signedIn",
  answer: informationRequestSchema,
  handler: ({ caller, params }) => getRequest(caller, params.id),
});
