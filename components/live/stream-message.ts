import type { Change } from "@/domain/listing";
import type { LiveStatus } from "./live-status";

/** What the tab that holds the stream tells the others; `hello` and `restart` go the other way. */
export type StreamMessage =
  | { kind: "change"; change: Change }
  | { kind: "resync" }
  | { kind: "status"; status: LiveStatus }
  | { kind: "hello" }
  | { kind: "restart" };

/** Name of the lock and of the channel. */
export const streamName = "countersign.live";

export type StreamListener = {
  onChange: (change: Change) => void;
  /** Something may have been missed: everything shown is asked for again. */
  onResync: () => void;
  onStatus: (status: LiveStatus) => void;
};
