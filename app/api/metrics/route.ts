import { clientOf } from "@/app/_lib/client-address";
import { route } from "@/app/_lib/route";
import { AppError } from "@/domain/errors";
import { mayReadMetrics } from "@/server/access";
import { metrics } from "@/server/metrics";

export const GET = route({
  path: "/api/metrics",
  summary: "Metrics of this process for Prometheus; for operations and admins, or with METRICS_TOKEN as bearer token",
  policy: "public",
  answer: "text/plain",
  handler: async ({ request, caller }) => {
    const bearer = request.headers.get("authorization")?.match(/^Bearer +(\S+)$/i)?.[1];
    if (!mayReadMetrics({ ip: clientOf(request).ip, bearer, roles: caller?.roles ?? [] }))
      throw new AppError(
        caller ? "FORBIDDEN" : "NOT_SIGNED_IN",
        "Metrics are read by operations and admins, or with the token of METRICS_TOKEN.",
      );
    const { registry } = metrics();
    return new Response(await registry.metrics(), { headers: { "content-type": registry.contentType } });
  },
});
