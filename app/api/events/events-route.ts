import { PouredResponse } from "@/app/_lib/poured-response";
import { route } from "@/app/_lib/route";
import { liveStream } from "@/server/live-stream";

export const GET = route({
  path: "/api/events",
  summary:
    "Server-sent events: `hello` begins, with the position of what is told from then on (answers carry it as Live-Position), `change` names what changed, `resync` says to ask for everything again",
  policy: "signedIn",
  answer: "text/event-stream",
  handler: async ({ caller }) =>
    new PouredResponse((sink) => liveStream(caller, sink), {
      headers: {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store, no-transform",
        "x-accel-buffering": "no",
      },
    }),
});
