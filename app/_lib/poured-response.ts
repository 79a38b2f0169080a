import type { Sink } from "@/server/live-stream";

/** An answer that goes on for long after its head: `pour` begins to write it into the connection, and returns what ends that. For `serveOnNode` alone. */
export class PouredResponse extends Response {
  readonly pour: (sink: Sink) => () => void;

  constructor(pour: PouredResponse["pour"], init: ResponseInit) {
    super(null, init);
    this.pour = pour;
  }
}
