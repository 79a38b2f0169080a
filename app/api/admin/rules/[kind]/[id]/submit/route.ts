import { route } from "@/app/_lib/route";
import { draftRevisionSchema, ruleDetailSchema } from "@/domain/admin/rule";
import { ruleOf } from "@/server/admin/rules/get-rule";
import { moveDraft } from "@/server/admin/rules/move-draft";

export const POST = route({
  path: "/api/admin/rules/{kind}/{id}/submit",
  summary: "Hand a change to another admin",
  policy: "admin",
  body: draftRevisionSchema,
  answer: ruleDetailSchema,
  handler: ({ caller, params, body }) => moveDraft(caller, "submit", { ...ruleOf(params), ...body }),
});
