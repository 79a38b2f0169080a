import { route } from "@/app/_lib/route";
import { documentSchema } from "@/domain/requests/slot";
import { judgeDocument, judgeSchema } from "@/server/documents/judge-document";

export const POST = route({
  path: "/api/documents/{id}/judge",
  summary: "Say of a file that it was looked at, or that it is not acceptable and why (its slot opens again); staff of the case",
  policy: "signedIn",
  body: judgeSchema,
  answer: documentSchema,
  handler: ({ caller, params, body }) => judgeDocument(caller, params.id, body),
});
