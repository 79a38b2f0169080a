import { createServer } from "node:http";
import { isDatabaseUp } from "@/server/db-health";
import { getEnv } from "@/server/env";
import { log } from "@/server/log";
import { isTemporalUp } from "@/server/temporal";

type Parts = { relay: () => boolean; worker: () => boolean };

const look = async ({ relay, worker }: Parts) => {
  const [temporal, database] = await Promise.all([isTemporalUp(), isDatabaseUp()]);
  const parts = { relay: relay(), temporal: temporal && worker(), database };
  return { ok: Object.values(parts).every(Boolean), ...parts };
};

/** `GET /health` on WORKER_PORT: 200 when all is well, else 503 with the part that is not. */
export const startHealth = (parts: Parts): { stop: () => Promise<void> } => {
  const { WORKER_PORT, HOST } = getEnv();
  const server = createServer(async (request, response) => {
    const known = request.method === "GET" && request.url?.split("?")[0] === "/health";
    const health = known ? await look(parts) : undefined;
    response.writeHead(health ? (health.ok ? 200 : 503) : 404, {
      "content-type": "application/json",
      "cache-control": "no-store",
    });
    response.end(JSON.stringify(health ?? { ok: false }));
  });
  server.on("error", (error) => {
    log.fatal(
      { error: error.message, port: WORKER_PORT },
      "the health address cannot be opened; is another worker running? Set WORKER_PORT",
    );
    process.exit(1);
  });
  server.listen(WORKER_PORT, HOST);
  return {
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
