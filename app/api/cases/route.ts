import { z } from "zod";
import { route } from "@/app/_lib/route";
import { caseSchema, listedCaseSchema } from "@/domain/case";
import { caseTypes, openedTypes } from "@/domain/case-types";
import { pageSchema } from "@/domain/listing";
import { findCases, findCasesSchema } from "@/server/find-cases";
import { startCase } from "@/server/start-case";

export const GET = route({
  path: "/api/cases",
  summary: "Cases the caller may know of, newest first; an applicant's own ones",
  policy: "signedIn",
  query: findCasesSchema,
  answer: pageSchema(listedCaseSchema),
  handler: ({ caller, query }) => findCases(caller, query),
});

export const POST = route({
  path: "/api/cases",
  summary: "Open a case; `data` as its type demands",
  policy: "caseOpener",
  body: z.strictObject({ type: z.string().max(100), data: z.unknown() }),
  bodyForms: openedTypes.map((type) => z.object({ type: z.literal(type), data: caseTypes[type].ownDataSchema })),
  status: 201,
  answer: caseSchema,
  repeatable: true,
  handler: async ({ caller, body, idempotency }) => {
    const created = await startCase({ actor: caller, ...body, idempotency });
    return Response.json(created, { status: 201, headers: { location: `/api/cases/${created.id}` } });
  },
});
