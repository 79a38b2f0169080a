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
  /** Sends a whole PUT and only then looks for the answer, as a browser does. Resolves with what came back. */
  send: (query: string, headers: Record<string, string>, body: Buffer) => Promise<string>;
  close: () => Promise<void>;
};

const headOf = (query: string, headers: Record<string, string>): string =>
  `${[`PUT /x${query} HTTP/1.1`, "host: x", ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)].join("\r\n")}\r\n\r\n`;

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
    const asked = once(server, "request");
    socket.write(Buffer.concat([Buffer.from(headOf(query, headers)), part]));
    await asked;
    socket.end();
    await Promise.all(running);
    socket.destroy();
  };
  const send: ServedApi["send"] = async (query, headers, body) => {
    const socket = connect(port, "127.0.0.1");
    socket.write(headOf(query, headers));
    await new Promise<void>((resolve, reject) => {
      socket.once("error", reject);
      socket.write(body, () => resolve());
    });
    let answer = "";
    for await (const chunk of socket) {
      answer += chunk;
      // The last chunk of an answer has no length.
      if (answer.endsWith("\r\n0\r\n\r\n")) break;
    }
    return answer;
  };
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { port, drop, send, close };
};
