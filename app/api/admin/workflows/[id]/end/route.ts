import { route } from "@/app/_lib/route";
import { endWorkflowSchema } from "@/domain/admin/workflow";
import { endWorkflow } from "@/server/admin/workflows/end-workflow";

export const POST = route({
  path: "/api/admin/workflows/{id}/end",
  summary: "End a case whose workflow is stuck or over; nothing is undone, and operations are alerted",
  policy: "admin",
  body: endWorkflowSchema,
  status: 204,
  answer: null,
  handler: async ({ caller, params, body }) => {
    await endWorkflow(caller, params.id, body);
    return null;
  },
});
