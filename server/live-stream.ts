import { type LiveMessage, listenLive } from "./live-hub";
import { changeFor } from "./live-view";
import { log } from "./log";
import { loadViewer, type Viewer } from "./sessions";

const pingMs = 15_000;
const recheckMs = 30_000;
/** A reader this many bytes behind is let go; it comes back and asks for everything again. */
const maxBehind = 256 * 1024;

/** One person's stream of changes as server-sent events. It names what changed, never its content, and ends with the session. */
export const liveStream = (opened: Viewer): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  let viewer = opened;
  let close = (): void => {};
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        let open = true;
        close = () => {
          if (!open) return;
          open = false;
          stopListening();
          for (const timer of timers) clearInterval(timer);
          try {
            controller.close();
          } catch {
            // The reader has closed it already.
          }
        };
        const send = (text: string) => {
          if (!open) return;
          controller.enqueue(encoder.encode(text));
          if ((controller.desiredSize ?? 0) < -maxBehind) close();
        };
        const recheck = async () => {
          const now = await loadViewer(viewer.sessionId, viewer, { touch: false });
          if (now) viewer = now;
          else close();
        };
        const pass = async (message: LiveMessage) => {
          if (message.event === "stop") return close();
          if (message.event === "resync") return send("event: resync\ndata: {}\n\n");
          const change = await changeFor(viewer, message.change);
          if (change) send(`event: change\ndata: ${JSON.stringify(change)}\n\n`);
        };
        // A change that cannot be judged now may be his: have him ask for everything.
        const unknown = (err: unknown) => {
          log.warn({ err }, "live change could not be passed on");
          send("event: resync\ndata: {}\n\n");
        };
        const timers = [
          setInterval(() => send("event: ping\ndata: {}\n\n"), pingMs),
          setInterval(() => void recheck().catch(() => {}), recheckMs),
        ];
        for (const timer of timers) timer.unref();
        const stopListening = listenLive((message) => void pass(message).catch(unknown));
        send("retry: 2000\n: connected\n\n");
      },
      cancel: () => close(),
    },
    { highWaterMark: 0, size: (chunk) => chunk?.byteLength ?? 0 },
  );
};
