import type { Change } from "@/domain/listing";
import { isSessionExpired } from "../sign-in/session-state";
import { backoff } from "./backoff";
import { beginStream } from "./live-position";
import type { StreamListener } from "./stream-message";

/** A server that pings does so every 15 s; silent for longer, the stream is dead even if nobody says so. Milliseconds. */
const silence = 40_000;
/** A server that takes longer to begin is as good as away, milliseconds. */
const openWithin = 10_000;
/** Without a session every attempt is refused; signing in again restarts the stream at once. Milliseconds. */
const restWithoutSession = 30_000;
/** Failures in a row after which pages ask by themselves; the stream is still tried. */
const patience = 3;

/** Keeps one EventSource to the server open, for good. @returns restart, for a new session, and close */
export const openEventStream = ({ onChange, onResync, onStatus }: StreamListener) => {
  let source: EventSource | undefined;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let watch: ReturnType<typeof setTimeout> | undefined;

  const drop = () => {
    clearTimeout(timer);
    clearTimeout(watch);
    source?.close();
    source = undefined;
  };
  const fail = () => {
    drop();
    failures += 1;
    onStatus(failures >= patience ? "polling" : "reconnecting");
    timer = setTimeout(connect, isSessionExpired() ? restWithoutSession : backoff(failures));
  };
  const heard = () => {
    clearTimeout(watch);
    watch = setTimeout(fail, silence);
  };
  const connect = () => {
    drop();
    source = new EventSource("/api/events");
    watch = setTimeout(fail, openWithin);
    source.onopen = () => {
      clearTimeout(watch);
      failures = 0;
      onStatus("live");
    };
    source.onerror = fail;
    // What happened between the answers so far and now was not announced.
    source.addEventListener("hello", ({ data }: MessageEvent<string>) =>
      beginStream((JSON.parse(data) as { position: string | null }).position, onResync),
    );
    source.addEventListener("ping", heard);
    source.addEventListener("resync", () => onResync());
    source.addEventListener("change", ({ data }: MessageEvent<string>) => onChange(JSON.parse(data) as Change));
  };
  const restart = () => {
    failures = 0;
    connect();
  };

  window.addEventListener("online", restart);
  connect();
  return {
    restart,
    close: () => {
      window.removeEventListener("online", restart);
      drop();
    },
  };
};
