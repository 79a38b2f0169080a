import { joinAudience, type Listener, leaveAudience } from "./live-audience";
import { liveEvent } from "./live-event";
import { livePosition } from "./live-hub";
import { loadViewer, type Viewer } from "./sessions";

/** Where a stream is written to. */
export type Sink = {
  /** @returns how many bytes the reader has not taken yet */
  write: (bytes: Buffer) => number;
  /** Ends it after what was written. */
  end: () => void;
  /** Lets go of a reader who takes nothing. */
  drop: () => void;
};

const pingMs = 15_000;
const recheckMs = 30_000;
/** A reader this many bytes behind is let go; it comes back and asks for everything again. */
const maxBehind = 256 * 1024;

const retry = Buffer.from("retry: 2000\n\n");
const ping = liveEvent("ping");

/**
 * Begins one person's stream of changes as server-sent events. It names what changed, never its content, and ends with the session.
 * @returns call it when the connection has ended
 */
export const liveStream = (opened: Viewer, sink: Sink): (() => void) => {
  let open = true;
  const stop = (): void => {
    open = false;
    leaveAudience(listener);
    for (const timer of timers) clearInterval(timer);
  };
  const close = (): void => {
    if (!open) return;
    stop();
    sink.end();
  };
  const send = (bytes: Buffer): void => {
    if (!open || sink.write(bytes) <= maxBehind) return;
    stop();
    sink.drop();
  };
  const listener: Listener = { viewer: opened, send, close };
  const recheck = async (): Promise<void> => {
    const now = await loadViewer(opened.sessionId, opened, { touch: false });
    if (now) listener.viewer = now;
    else close();
  };
  const timers = [
    setInterval(() => send(ping), pingMs),
    // While the database is away nobody can say that the session has ended.
    setInterval(() => void recheck().catch(() => {}), recheckMs),
  ];
  for (const timer of timers) timer.unref();
  send(retry);
  joinAudience(listener);
  // From here on every change is told.
  send(liveEvent("hello", { position: livePosition() }));
  return stop;
};
