import { route } from "@/app/_lib/route";
import { draftRevisionSchema, ruleDetailSchema } from "@/domain/admin/rule";
import { activateDraft } from "@/server/admin/rules/activate-draft";
import { ruleOf } from "@/server/admin/rules/get-rule";

export const POST = route({
  path: "/api/admin/rules/{kind}/{id}/activate",
  summary: "Put a change of another admin in force; open tasks keep the version before",
  policy: "admin",
  body: draftRevisionSchema,
  answer: ruleDetailSchema,
  handler: ({ caller, params, body }) => {
    const { kind, id } = ruleOf(params);
    return activateDraft(caller, kind, id, body.revision);
  },
});
