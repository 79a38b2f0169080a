import { clientOf } from "@/app/_lib/client-address";
import { route } from "@/app/_lib/route";
import { AppError } from "@/domain/errors";
import { mayReadMetrics } from "@/server/access";
import { metrics } from "@/server/metrics";

export const GET = route({
  path: "/api/metrics",
  summary: "Metrics of this process for Prometheus; from this machine, or for operations and admins",
  policy: "public",
  answer: "text/plain",
  handler: async ({ request, caller }) => {
    if (!mayReadMetrics(clientOf(request).ip, caller?.roles ?? []))
      throw new AppError(
        caller ? "FORBIDDEN" : "NOT_SIGNED_IN",
        "Metrics are read from this machine, or by operations and admins.",
      );
    const { registry } = metrics();
    return new Response(await registry.metrics(), { headers: { "content-type": registry.contentType } });
  },
});
