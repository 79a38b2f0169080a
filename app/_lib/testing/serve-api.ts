import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { Readable } from "node:stream";
import type { RouteHandler } from "../route";

const requestOf = (incoming: IncomingMessage): Request =>
  new Request(`http://127.0.0.1:3000${incoming.url}`, {
    method: incoming.method ?? "GET",
    headers: incoming.headers as Record<string, string>,
    // As Next hands it over: the connection itself, read as it is asked for.
    body: incoming as unknown as ReadableStream,
    duplex: "half",
  } as RequestInit);

const answer = async (
  handler: RouteHandler,
  params: object,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> => {
  const response = await handler(requestOf(incoming), { params: Promise.resolve(params) });
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body) Readable.fromWeb(response.body as never).pipe(outgoing);
  else outgoing.end();
};

export type ServedApi = {
  port: number;
  /** Sends the head of a PUT and a part of its body, and drops the connection. Resolves when the handler has ended. */
  drop: (query: string, headers: Record<string, string>, part: Buffer) => Promise<void>;
  close: () => Promise<void>;
};

/** Serves one route over real connections, for what cannot be seen on a request made by hand. */
export const serveApi = async (handler: RouteHandler, params: object): Promise<ServedApi> => {
  const running = new Set<Promise<void>>();
  const server = createServer((incoming, outgoing) => {
    const run = answer(handler, params, incoming, outgoing).finally(() => running.delete(run));
    running.add(run);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const drop: ServedApi["drop"] = async (query, headers, part) => {
    const socket = connect(port, "127.0.0.1");
    const lines = [`PUT /x${query} HTTP/1.1`, "host: x", ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
    const asked = once(server, "request");
    socket.write(Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`), part]));
    await asked;
    socket.end();
    await Promise.all(running);
    socket.destroy();
  };
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { port, drop, close };
};
