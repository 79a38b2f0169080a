import { createServer, type Server } from "node:http";
import { isFromCountersign } from "./verify-signature";

/** An event as it comes: ids only. Who wants to know more asks the API with an account that may. */
export type Event = { id: string; type: string; at: string; caseId: string; seq: number; taskId?: string };

/** A receiver: believes what is signed, takes each delivery once, and answers before it does anything that lasts. */
export const receiver = (secret: string, onEvent: (event: Event) => void): Server => {
  // Keep the ids where a restart does not forget them.
  const seen = new Set<string>();
  return createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray()).toString("utf8");
    const signature = request.headers["countersign-signature"];
    if (typeof signature !== "string" || !isFromCountersign(signature, body, secret)) {
      response.writeHead(401).end();
      return;
    }
    const event = JSON.parse(body) as Event;
    if (!seen.has(event.id)) onEvent(event);
    seen.add(event.id);
    response.writeHead(204).end();
  });
};
