import { createServer } from "node:http";
import pg from "pg";

// The floor of B6, a process of its own: what the database announces of one case goes to every open stream as it is.
const caseId = process.argv[2];
const streams = new Set();
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
client.on("notification", ({ payload }) => {
  if (!payload.includes(caseId)) return;
  for (const stream of streams) stream.write(`event: change\ndata: ${payload}\n\n`);
});
await client.query("LISTEN countersign_changed");
const server = createServer((_request, response) => {
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  response.write("event: hello\ndata: {}\n\n");
  streams.add(response);
  response.on("close", () => streams.delete(response));
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`${server.address().port}\n`));
