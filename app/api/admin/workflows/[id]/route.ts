import { route } from "@/app/_lib/route";
import { workflowDetailSchema } from "@/domain/admin/workflow";
import { getWorkflow } from "@/server/admin/workflows/get-workflow";

export const GET = route({
  path: "/api/admin/workflows/{id}",
  summary: "The workflow of an open case: what it is at, what it said last, and how old that is",
  policy: "admin",
  answer: workflowDetailSchema,
  handler: ({ params }) => getWorkflow(params.id),
});
