import { serveOnNode } from "@/app/_lib/serve-on-node";
import * as events from "@/app/api/events/events-route";

// Next reads no body, and looks neither at how much is written nor whether it has ended.
export const config = { api: { bodyParser: false, externalResolver: true, responseLimit: false } };

export default serveOnNode(events);
