import { route } from "@/app/_lib/route";
import { ruleDetailSchema, sendBackSchema } from "@/domain/admin/rule";
import { ruleOf } from "@/server/admin/rules/get-rule";
import { moveDraft } from "@/server/admin/rules/move-draft";

export const POST = route({
  path: "/api/admin/rules/{kind}/{id}/send-back",
  summary: "Give a submitted change back with a reason",
  policy: "admin",
  body: sendBackSchema,
  answer: ruleDetailSchema,
  handler: ({ caller, params, body }) => moveDraft(caller, "sendBack", { ...ruleOf(params), ...body }),
});
