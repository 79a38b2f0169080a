import { z } from "zod";
import { route } from "@/app/_lib/route";
import { chainCheckSchema } from "@/domain/listing";
import { checkCaseChain } from "@/server/check-case-chain";

export const GET = route({
  path: "/api/audit/chain",
  summary: "Whether every hash in the trail of a case is right",
  policy: "auditor",
  query: z.object({ caseId: z.string().max(100) }),
  answer: chainCheckSchema,
  handler: ({ query }) => checkCaseChain(query.caseId),
});
