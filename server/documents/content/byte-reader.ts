export type ByteReader = {
  /** Exactly `size` bytes; null when the file ends before. */
  take: (size: number) => Promise<Buffer | null>;
  /** The next bytes, however many there are; null at the end. */
  next: () => Promise<Buffer | null>;
  /** Puts bytes back that were read too far. */
  unread: (bytes: Buffer) => void;
  /** Reads to the end without keeping anything. */
  skipRest: () => Promise<void>;
};

/** Reads a stream by sizes instead of by chunks; holds no more than one chunk beside what is asked for. */
export const byteReader = (chunks: AsyncIterator<Buffer>): ByteReader => {
  let held: Buffer = Buffer.alloc(0);

  const next = async (): Promise<Buffer | null> => {
    if (held.length > 0) {
      const bytes = held;
      held = Buffer.alloc(0);
      return bytes;
    }
    const { done, value } = await chunks.next();
    return done ? null : value;
  };
  const take = async (size: number): Promise<Buffer | null> => {
    const parts: Buffer[] = [];
    let missing = size;
    while (missing > 0) {
      const bytes = await next();
      if (bytes === null) return null;
      parts.push(bytes.subarray(0, missing));
      held = bytes.subarray(Math.min(missing, bytes.length));
      missing -= Math.min(missing, bytes.length);
    }
    return Buffer.concat(parts);
  };
  return {
    take,
    next,
    unread: (bytes) => {
      held = Buffer.concat([bytes, held]);
    },
    skipRest: async () => {
      while ((await next()) !== null);
    },
  };
};
