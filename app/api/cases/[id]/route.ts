import { route } from "@/app/_lib/route";
import { caseDetailSchema } from "@/domain/case";
import { getCase } from "@/server/get-case";

export const GET = route({
  path: "/api/cases/{id}",
  summary: "One case with its data and, for staff, assessment and tasks",
  policy: "signedIn",
  answer: caseDetailSchema,
  handler: async ({ caller, params }) => (await getCase(caller, params.id)).detail,
});
