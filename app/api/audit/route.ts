import { route } from "@/app/_lib/route";
import { auditItemSchema, pageSchema } from "@/domain/listing";
import { findAudit, findAuditSchema } from "@/server/find-audit";

export const GET = route({
  path: "/api/audit",
  summary: "Audit events of all chains, latest first",
  policy: "auditor",
  query: findAuditSchema,
  answer: pageSchema(auditItemSchema),
  handler: ({ query }) => findAudit(query),
});
