import { route } from "@/app/_lib/route";
import { adminReasonSchema } from "@/domain/admin/account";
import { workflowDetailSchema } from "@/domain/admin/workflow";
import { cancelWorkflow } from "@/server/admin/workflows/cancel-workflow";

export const POST = route({
  path: "/api/admin/workflows/{id}/cancel",
  summary: "Ask a case to stop, as operations do; its workflow undoes what it began",
  policy: "admin",
  body: adminReasonSchema,
  answer: workflowDetailSchema,
  handler: ({ caller, params, body }) => cancelWorkflow(caller, params.id, body.reason),
});
