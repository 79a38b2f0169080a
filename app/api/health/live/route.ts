import { z } from "zod";
import { route } from "@/app/_lib/route";

export const GET = route({
  path: "/api/health/live",
  summary: "Whether the process answers",
  policy: "public",
  answer: z.object({ status: z.literal("live") }),
  handler: async () => ({ status: "live" as const }),
});
