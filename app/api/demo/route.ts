import { route } from "@/app/_lib/route";
import { demoSchema } from "@/domain/me";
import { getDemo } from "@/server/demo";

export const GET = route({
  path: "/api/demo",
  summary: "Accounts of the demo; exists in demo mode only",
  policy: "public",
  answer: demoSchema,
  handler: () => getDemo(),
});
