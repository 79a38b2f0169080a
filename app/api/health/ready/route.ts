import { z } from "zod";
import { route } from "@/app/_lib/route";
import { AppError } from "@/domain/errors";
import { checkReadiness } from "@/server/health";

export const GET = route({
  path: "/api/health/ready",
  summary: "Whether every part answers; a 503 names those that do not in `params.broken`",
  policy: "public",
  answer: z.object({ status: z.literal("ready"), parts: z.object({ database: z.boolean(), temporal: z.boolean() }) }),
  handler: async () => {
    const { ready, parts } = await checkReadiness();
    if (ready) return { status: "ready" as const, parts };
    const broken = Object.entries(parts).flatMap(([part, up]) => (up ? [] : [part]));
    throw new AppError("UNAVAILABLE", `Not ready; no answer from: ${broken.join(", ")}.`, {
      params: { broken, parts },
      retryAfter: 2,
    });
  },
});
