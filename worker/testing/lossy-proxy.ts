import { once } from "node:events";
import net from "node:net";

/**
 * Stands between the application and its database. Once armed with a text, the next request that holds it reaches the database, but the
 * connection breaks before the answer comes back.
 */
export const openLossyProxy = async (target: { host: string; port: number }) => {
  let text: string | undefined;
  let lost = 0;
  const server = net.createServer((near) => {
    const far = net.connect(target);
    let swallow = false;
    const cut = (): void => {
      near.destroy();
      far.destroy();
    };
    for (const socket of [near, far]) socket.on("error", cut).on("close", cut);
    near.on("data", (chunk) => {
      if (text !== undefined && chunk.includes(text)) {
        text = undefined;
        swallow = true;
      }
      far.write(chunk);
    });
    far.on("data", (chunk) => {
      if (!swallow) return near.write(chunk);
      lost += 1;
      cut();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as net.AddressInfo;
  return {
    port,
    loseAnswerTo: (request: string): void => {
      text = request;
    },
    /** Answers lost so far. */
    lost: () => lost,
    close: () => server.close(),
  };
};
