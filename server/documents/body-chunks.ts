/** Bytes of a refused upload that are still read, so that the client gets to read the answer instead of a broken connection. */
const maxDrained = 30 * 1024 * 1024;

type Reader = ReadableStreamDefaultReader<Uint8Array>;

const drain = async (reader: Reader, limit: number): Promise<void> => {
  const { done, value } = await reader.read();
  if (done) return;
  const left = limit - value.byteLength;
  if (left > 0) return drain(reader, left);
  await reader.cancel();
};

/** A request's body chunk by chunk. Whoever stops early leaves the rest unused but read: ending the stream would end the connection. */
export async function* bodyChunks(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (!body) return;
  const reader = body.getReader();
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        ended = true;
        throw error;
      });
      if (done) break;
      yield value;
    }
    ended = true;
  } finally {
    if (!ended) await drain(reader, maxDrained).catch(() => {});
  }
}
