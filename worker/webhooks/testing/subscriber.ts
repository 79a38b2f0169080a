import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import type { WebhookBody } from "@/domain/webhook";

export type Received = { body: WebhookBody; text: string; headers: IncomingHttpHeaders };
/** What a subscriber answers: a status, with a place to go for a redirect; `null`: nothing at all. */
export type Answer = { status: number; location?: string } | null;

/** A subscriber on this machine that keeps what it is sent. @param answer what it says to a delivery; 204 where left out */
export const openSubscriber = async (answer: (received: Received) => Answer = () => ({ status: 204 })) => {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const text = Buffer.concat(await request.toArray()).toString("utf8");
    const delivery = { body: JSON.parse(text || "{}"), text, headers: request.headers };
    received.push(delivery);
    const said = answer(delivery);
    if (said) response.writeHead(said.status, said.location ? { location: said.location } : {}).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { url: `http://127.0.0.1:${port}/events`, port, received, close };
};
