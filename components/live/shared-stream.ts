import { openEventStream } from "./event-stream";
import type { LiveStatus } from "./live-status";
import { type StreamListener, type StreamMessage, streamName } from "./stream-message";

/** Holds the stream for all tabs until `signal` says so. */
const lead = (channel: BroadcastChannel, listener: StreamListener, signal: AbortSignal): Promise<void> => {
  let status: LiveStatus = "reconnecting";
  const tell = (message: StreamMessage) => channel.postMessage(message);
  const stream = openEventStream({
    onChange: (change) => {
      listener.onChange(change);
      tell({ kind: "change", change });
    },
    onResync: () => {
      listener.onResync();
      tell({ kind: "resync" });
    },
    onStatus: (next) => {
      status = next;
      listener.onStatus(next);
      tell({ kind: "status", status });
    },
  });
  channel.onmessage = ({ data }: MessageEvent<StreamMessage>) => {
    if (data.kind === "hello") tell({ kind: "status", status });
    if (data.kind === "restart") stream.restart();
  };
  return new Promise((resolve) => {
    signal.addEventListener("abort", () => {
      stream.close();
      resolve();
    });
  });
};

const follow = (channel: BroadcastChannel, { onChange, onResync, onStatus }: StreamListener): void => {
  channel.onmessage = ({ data }: MessageEvent<StreamMessage>) => {
    if (data.kind === "change") onChange(data.change);
    if (data.kind === "resync") onResync();
    if (data.kind === "status") onStatus(data.status);
  };
  channel.postMessage({ kind: "hello" } satisfies StreamMessage);
};

/**
 * Hears of changes through the one stream of this browser: the tab that holds the lock has it, the others listen to that tab, and when
 * it goes the next takes over. A browser that allows no locks here has a stream per tab. @returns stops listening
 */
export const joinStream = (listener: StreamListener): (() => void) => {
  const stop = new AbortController();
  const channel = new BroadcastChannel(streamName);
  const leading = () => lead(channel, listener, stop.signal);
  follow(channel, listener);
  if (navigator.locks)
    navigator.locks.request(streamName, { signal: stop.signal }, leading).catch(() => {
      // Given up while waiting for its turn.
    });
  else void leading();
  return () => {
    stop.abort();
    channel.close();
  };
};

/** The session changed, in whichever tab: the stream is opened again as the new person. */
export const restartStream = (): void => {
  const channel = new BroadcastChannel(streamName);
  channel.postMessage({ kind: "restart" } satisfies StreamMessage);
  channel.close();
};
