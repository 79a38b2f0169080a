import { route } from "@/app/_lib/route";
import { liveStream } from "@/server/live-stream";

export const GET = route({
  path: "/api/events",
  summary: "Server-sent events: `change` names what changed, `resync` says to ask for everything again",
  policy: "signedIn",
  answer: "text/event-stream",
  handler: async ({ caller }) =>
    new Response(liveStream(caller), {
      headers: {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store, no-transform",
        "x-accel-buffering": "no",
      },
    }),
});
