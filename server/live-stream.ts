import { type LiveMessage, listenLive, livePosition } from "./live-hub";
import { changeFor } from "./live-view";
import { log } from "./log";
import { loadViewer, type Viewer } from "./sessions";

const pingMs = 15_000;
const recheckMs = 30_000;
/** A reader this many bytes behind is let go; it comes back and asks for everything again. */
const maxBehind = 256 * 1024;

const eventText = (event: string, data: unknown = {}): string => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** What a message of the hub says to this person; null when nothing. */
const textFor = async (viewer: Viewer, message: LiveMessage): Promise<string | null> => {
  if (message.event !== "change") return eventText(message.event);
  const change = await changeFor(viewer, message.change);
  return change && eventText("change", change);
};

/** Keeps a person's stream going; `send` after `close` is allowed and says nothing. @returns call it when the stream has ended */
const feed = (opened: Viewer, send: (text: string) => void, close: () => void): (() => void) => {
  let viewer = opened;
  const recheck = async () => {
    const now = await loadViewer(viewer.sessionId, viewer, { touch: false });
    if (now) viewer = now;
    else close();
  };
  const hear = (message: LiveMessage) => {
    if (message.event === "stop") return close();
    textFor(viewer, message)
      .then((text) => text && send(text))
      .catch((err: unknown) => {
        // A change that cannot be judged now may be his: have him ask for everything.
        log.warn({ err }, "live change could not be passed on");
        send(eventText("resync"));
      });
  };
  const timers = [
    setInterval(() => send(eventText("ping")), pingMs),
    // While the database is away nobody can say that the session has ended.
    setInterval(() => void recheck().catch(() => {}), recheckMs),
  ];
  for (const timer of timers) timer.unref();
  const stopListening = listenLive(hear);
  return () => {
    stopListening();
    for (const timer of timers) clearInterval(timer);
  };
};

/** One person's stream of changes as server-sent events. It names what changed, never its content, and ends with the session. */
export const liveStream = (viewer: Viewer): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  let open = true;
  let stop: (() => void) | undefined;
  const start = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    const close = () => {
      if (open) controller.close();
      open = false;
      stop?.();
    };
    const send = (text: string) => {
      if (!open) return;
      controller.enqueue(encoder.encode(text));
      if ((controller.desiredSize ?? 0) < -maxBehind) close();
    };
    send("retry: 2000\n\n");
    stop = feed(viewer, send, close);
    // From here on every change is told.
    send(eventText("hello", { position: livePosition() }));
    // Told to stop while it began.
    if (!open) stop();
  };
  const cancel = (): void => {
    open = false;
    stop?.();
  };
  return new ReadableStream<Uint8Array>({ start, cancel }, { highWaterMark: 0, size: (chunk) => chunk?.byteLength ?? 0 });
};
