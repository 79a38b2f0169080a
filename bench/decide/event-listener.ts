import type { Change } from "@/domain/listing";

/** Listens to the stream of changes as a browser does. `next` resolves with the instant (performance.now) a wanted change was heard. */
export const listenToChanges = async (cookie: string) => {
  const stop = new AbortController();
  const response = await fetch(`${process.env.BENCH_WEB}/api/events`, { headers: { cookie }, signal: stop.signal });
  if (!response.ok || !response.body) throw new Error(`the stream answered ${response.status}`);
  const wanted = new Set<{ match: (change: Change) => boolean; heard: (at: number) => void }>();
  const take = (message: string): void => {
    const data = message.match(/^event: change\ndata: (.*)$/m)?.[1];
    if (!data) return;
    const change = JSON.parse(data) as Change;
    for (const waiting of wanted)
      if (waiting.match(change)) {
        wanted.delete(waiting);
        waiting.heard(performance.now());
      }
  };
  const read = async (body: ReadableStream<Uint8Array>): Promise<void> => {
    const decoder = new TextDecoder();
    let text = "";
    for await (const chunk of body) {
      const messages = (text + decoder.decode(chunk, { stream: true })).split("\n\n");
      text = messages.pop() ?? "";
      for (const message of messages) take(message);
    }
  };
  read(response.body).catch(() => {});
  return {
    next: (match: (change: Change) => boolean) => new Promise<number>((heard) => wanted.add({ match, heard })),
    close: () => stop.abort(),
  };
};
