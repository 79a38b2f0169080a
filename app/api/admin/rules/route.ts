import { z } from "zod";
import { route } from "@/app/_lib/route";
import { listedRuleSchema } from "@/domain/admin/rule";
import { findRules } from "@/server/admin/rules/find-rules";

export const GET = route({
  path: "/api/admin/rules",
  summary: "Policies and calendars with the version in force and the draft on its way",
  policy: "admin",
  answer: z.object({ items: z.array(listedRuleSchema) }),
  handler: () => findRules(),
});
