import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { getEnv } from "./env";
import { stopLive } from "./live-hub";

/** Next passes on what a client claims to be its address; without a trusted proxy the peer's own address counts. */
const writePeerAddress = (message: unknown): void => {
  const { request } = message as { request: IncomingMessage };
  const address = request.socket.remoteAddress;
  if (address && !getEnv().TRUST_PROXY) request.headers["x-forwarded-for"] = address;
};

/** Next goes on when this fails and answers every request with an error; a process that may not serve has to end instead. */
const requireEnv = (): void => {
  try {
    getEnv();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(1);
  }
};

/** Checks the environment, learns who calls, and lets go of open streams when told to stop: they would hold the process. */
export const prepareWebProcess = (): void => {
  requireEnv();
  subscribe("http.server.request.start", writePeerAddress);
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stopLive());
};
