/** What a scanner found in a file. */
export type Finding = { infected: false } | { infected: true; signature: string };

/** A virus scanner. `scan` reads the stream to its end, or as far as it needs; it throws when it cannot tell, and is asked again later. */
export type Scanner = {
  /** As the audit trail names it. */
  name: string;
  scan: (bytes: AsyncIterable<Buffer>) => Promise<Finding>;
};
