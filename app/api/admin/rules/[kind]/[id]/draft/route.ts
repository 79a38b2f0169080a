import { route } from "@/app/_lib/route";
import { draftRevisionSchema, ruleDetailSchema, saveDraftSchema } from "@/domain/admin/rule";
import { ruleOf } from "@/server/admin/rules/get-rule";
import { moveDraft } from "@/server/admin/rules/move-draft";
import { saveDraft } from "@/server/admin/rules/save-draft";

export const PUT = route({
  path: "/api/admin/rules/{kind}/{id}/draft",
  summary: "Save a change of a policy or calendar; it is not in force by that",
  policy: "admin",
  body: saveDraftSchema,
  answer: ruleDetailSchema,
  handler: ({ caller, params, body }) => {
    const { kind, id } = ruleOf(params);
    return saveDraft(caller, kind, id, body);
  },
});

export const DELETE = route({
  path: "/api/admin/rules/{kind}/{id}/draft",
  summary: "Drop a change; it is kept, and can be put in force no more",
  policy: "admin",
  body: draftRevisionSchema,
  answer: ruleDetailSchema,
  handler: ({ caller, params, body }) => moveDraft(caller, "drop", { ...ruleOf(params), ...body }),
});
