import { route } from "@/app/_lib/route";
import { caseStateResponseSchema } from "@/domain/case-state";
import { readStateFor } from "@/server/read-state-for";

export const GET = route({
  path: "/api/cases/{id}/state",
  summary: "What the case's workflow says now, or its stored state with its age",
  policy: "signedIn",
  answer: caseStateResponseSchema,
  handler: ({ caller, params }) => readStateFor(caller, params.id),
});
