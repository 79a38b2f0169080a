import { once } from "node:events";
import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test, vi } from "vitest";
import type { Sink } from "@/server/live-stream";
import { PouredResponse } from "./poured-response";
import type { RouteHandler } from "./route";
import { serveOnNode } from "./serve-on-node";

let close = async (): Promise<void> => {};
afterEach(() => close());

/** Serves what `answer` says at an address of its own. */
const serve = async (answer: (request: Request) => Response | Promise<Response>): Promise<string> => {
  const declaration: RouteHandler["declaration"] = { path: "/x", summary: "", policy: "public", answer: null };
  const handler = serveOnNode({ GET: Object.assign(async (request: Request) => answer(request), { declaration }) });
  const server = createServer((incoming, outgoing) => void handler(incoming, outgoing)).listen(0, "127.0.0.1");
  await once(server, "listening");
  close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`;
};

/** What a poured answer is written to, once somebody has asked for it, and whether the connection has ended. */
const pouring = () => {
  const stopped = vi.fn();
  let begun: (sink: Sink) => void;
  const sink = new Promise<Sink>((resolve) => {
    begun = resolve;
  });
  const pour = (given: Sink) => {
    begun(given);
    return stopped;
  };
  return { answer: () => new PouredResponse(pour, { headers: { "x-of": "route" } }), sink, stopped };
};

test("status, headers and body go over, and the route reads query and headers of what was asked", async () => {
  const address = await serve((request) =>
    Response.json([new URL(request.url).search, request.headers.get("x-mine")], {
      status: 418,
      headers: [
        ["set-cookie", "a=1"],
        ["set-cookie", "b=2"],
      ],
    }),
  );
  const response = await fetch(`${address}?q=1`, { headers: { "x-mine": "yes" } });
  expect([response.status, await response.json()]).toEqual([418, ["?q=1", "yes"]]);
  expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
});

test("a method that is not served is refused with those that are; HEAD gets the head alone", async () => {
  const { answer, stopped } = pouring();
  const address = await serve(answer);
  const refused = await fetch(address, { method: "POST", body: "{}" });
  expect([refused.status, refused.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  const head = await fetch(address, { method: "HEAD" });
  expect([head.status, head.headers.get("x-of")]).toEqual([200, "route"]);
  expect(stopped).not.toHaveBeenCalled();
});

test("what is poured arrives as it is written, until the route ends it or the reader goes", async () => {
  const first = pouring();
  const asked = fetch(await serve(first.answer));
  (await first.sink).write(Buffer.from("one"));
  const response = await asked;
  expect(response.headers.get("x-of")).toBe("route");
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe("one");
  (await first.sink).end();
  expect((await reader?.read())?.done).toBe(true);
  await expect.poll(() => first.stopped.mock.calls.length).toBe(1);
  await close();

  const second = pouring();
  const gone = get(await serve(second.answer));
  gone.on("error", () => {});
  await second.sink;
  gone.destroy();
  await expect.poll(() => second.stopped.mock.calls.length).toBe(1);
});

test("a reader who takes nothing is seen to be behind, and can be let go", async () => {
  const { answer, sink, stopped } = pouring();
  const asked = get(await serve(answer));
  const { write, drop } = await sink;
  const megabyte = Buffer.alloc(1024 * 1024);
  write(megabyte);
  // Nobody reads it.
  const [response]: IncomingMessage[] = await once(asked, "response");
  let behind = 0;
  for (let written = 0; written < 256 && behind < 2 * megabyte.length; written += 1) {
    behind = write(megabyte);
    await new Promise(setImmediate);
  }
  expect(behind).toBeGreaterThan(megabyte.length);
  drop();
  await expect.poll(() => stopped.mock.calls.length).toBe(1);
  response?.on("error", () => {}).destroy();
});
