import { route } from "@/app/_lib/route";
import { alertSchema, pageSchema } from "@/domain/listing";
import { findAlerts, findAlertsSchema } from "@/server/find-alerts";

export const GET = route({
  path: "/api/alerts",
  summary: "What operations should look at, latest first",
  policy: "operator",
  query: findAlertsSchema,
  answer: pageSchema(alertSchema),
  handler: ({ query }) => findAlerts(query),
});
