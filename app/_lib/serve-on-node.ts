import type { IncomingMessage, ServerResponse } from "node:http";
import { PouredResponse } from "./poured-response";
import type { RouteHandler } from "./route";

const served = ["GET", "HEAD"];

/** The same as a web request; of its address only path and query count. */
const requestOf = ({ url = "/", method = "GET", headers }: IncomingMessage): Request =>
  new Request(new URL(url, "http://localhost"), { method, headers: headers as Record<string, string> });

const pour = (response: PouredResponse, outgoing: ServerResponse): void => {
  // It ends with its connection; lengths of chunks around each write would be two more pieces for the kernel to gather.
  outgoing.useChunkedEncodingByDefault = false;
  const stop = response.pour({
    write: (bytes) => {
      // Sent now, not by a tick of its own for every connection.
      outgoing.cork();
      outgoing.write(bytes);
      outgoing.uncork();
      return outgoing.writableLength;
    },
    end: () => outgoing.end(),
    drop: () => outgoing.destroy(),
  });
  outgoing.once("close", stop);
};

/**
 * Serves a route that is read from on Node's own request and answer, as the Pages Router hands them over: what is poured goes into the
 * connection without a web stream between. Everything else is as in a route file; `module` says which routes these are.
 */
export const serveOnNode = (module: { GET: RouteHandler }) => {
  const serve = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    if (!served.includes(incoming.method ?? "")) {
      outgoing.writeHead(405, { allow: served.join(", ") }).end();
      return;
    }
    const response = await module.GET(requestOf(incoming), { params: Promise.resolve({}) });
    // Whoever asked may have gone meanwhile.
    if (outgoing.destroyed) return;
    outgoing.statusCode = response.status;
    outgoing.setHeaders(response.headers);
    if (response instanceof PouredResponse && incoming.method === "GET") pour(response, outgoing);
    else outgoing.end(Buffer.from(await response.arrayBuffer()));
  };
  return Object.assign(serve, { module });
};
