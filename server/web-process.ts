import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { getEnv } from "./env";
import { stopLive } from "./live-hub";
import { pagePolicy, putPagePolicy } from "./page-policy";

/** Next passes on what a client claims to be its address; without a trusted proxy the peer's own address counts. */
const writePeerAddress = (request: IncomingMessage): void => {
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

/** Checks the environment, learns who calls, puts the policy on pages, and lets go of open streams when told to stop: they would hold the process. */
export const prepareWebProcess = (): void => {
  requireEnv();
  const policy = pagePolicy();
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse };
    writePeerAddress(request);
    putPagePolicy(policy, request, response);
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => void stopLive());
};
