import { route } from "@/app/_lib/route";
import { cancelCaseSchema, caseDetailSchema } from "@/domain/case";
import { cancelCase } from "@/server/cancel-case";

export const POST = route({
  path: "/api/cases/{id}/cancel",
  summary: "Ask a case to stop: its applicant, or operations; asking again changes nothing",
  policy: "signedIn",
  body: cancelCaseSchema,
  answer: caseDetailSchema,
  handler: ({ caller, params, body }) => cancelCase(caller, params.id, body.reason),
});
