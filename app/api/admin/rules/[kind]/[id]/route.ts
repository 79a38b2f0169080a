import { route } from "@/app/_lib/route";
import { ruleDetailSchema } from "@/domain/admin/rule";
import { getRule, ruleOf } from "@/server/admin/rules/get-rule";

export const GET = route({
  path: "/api/admin/rules/{kind}/{id}",
  summary: "A policy or calendar: what is in force, the draft on its way, and the versions there were",
  policy: "admin",
  answer: ruleDetailSchema,
  handler: ({ params }) => {
    const { kind, id } = ruleOf(params);
    return getRule(kind, id);
  },
});
