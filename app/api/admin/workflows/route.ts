import { route } from "@/app/_lib/route";
import { findWorkflowsSchema, workflowItemSchema } from "@/domain/admin/workflow";
import { pageSchema } from "@/domain/listing";
import { findWorkflows } from "@/server/admin/workflows/find-workflows";

export const GET = route({
  path: "/api/admin/workflows",
  summary:
    "Open cases, latest first, with how their workflows stand; UNKNOWN while the engine does not answer; of one standing, those among the next 500",
  policy: "admin",
  query: findWorkflowsSchema,
  answer: pageSchema(workflowItemSchema),
  handler: ({ query }) => findWorkflows(query),
});
