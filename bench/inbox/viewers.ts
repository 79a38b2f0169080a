import { get, type IncomingMessage } from "node:http";

type Viewer = { response: IncomingMessage; heard: Set<string>; hellos: number };
type Waiting = { left: number; done: (at: number) => void };

const namesIn = (message: string): string | undefined => message.match(/"type": ?"([^"]+)"/)?.[1];

/** So many people who look at the stream of changes at an address, each over a connection of his own. */
export const openViewers = async (address: string, cookie: string, count: number) => {
  const waiting = new Map<string, Waiting>();
  const viewers: Viewer[] = [];
  const hear = (viewer: Viewer, name: string): void => {
    if (viewer.heard.has(name)) return;
    viewer.heard.add(name);
    const wanted = waiting.get(name);
    if (!wanted) return;
    wanted.left -= 1;
    if (wanted.left === 0) wanted.done(performance.now());
  };
  const listen = (viewer: Viewer): void => {
    let text = "";
    viewer.response.setEncoding("utf8").on("data", (chunk: string) => {
      const messages = (text + chunk).split("\n\n");
      text = messages.pop() ?? "";
      for (const message of messages) {
        if (message.includes("event: hello")) viewer.hellos += 1;
        const name = message.includes("event: change") ? namesIn(message) : undefined;
        if (name) hear(viewer, name);
      }
    });
    viewer.response.on("error", () => {});
  };
  const connect = (): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => get(address, { headers: { cookie }, agent: false }, resolve).on("error", reject));
  const open = async (): Promise<void> => {
    const viewer: Viewer = { response: await connect(), heard: new Set(), hellos: 0 };
    viewers.push(viewer);
    listen(viewer);
  };
  for (let opened = 0; opened < count; opened += 50)
    await Promise.all(Array.from({ length: Math.min(50, count - opened) }, open));
  return {
    /** @returns the instant (performance.now) the last of them heard of a change of this name */
    last: (name: string) => new Promise<number>((done) => waiting.set(name, { left: viewers.length, done })),
    /** Cuts the connections of every `nth`, who come back at once. Resolves when all are there again. */
    cut: async (nth: number): Promise<void> => {
      const those = viewers.filter((_, place) => place % nth === 0);
      await Promise.all(
        those.map(async (viewer) => {
          viewer.response.destroy();
          viewer.response = await connect();
          listen(viewer);
        }),
      );
    },
    /** How often a viewer neither heard of a change nor was told, by a new beginning, to ask for everything again. */
    lost: (names: readonly string[]): number =>
      viewers.reduce((sum, { heard, hellos }) => sum + (hellos > 1 ? 0 : names.filter((name) => !heard.has(name)).length), 0),
    close: (): void => {
      for (const { response } of viewers) response.destroy();
    },
  };
};
export type Viewers = Awaited<ReturnType<typeof openViewers>>;
