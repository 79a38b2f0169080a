import { readFileSync } from "node:fs";
import { Client, Connection, defaultGrpcRetryOptions, makeGrpcRetryInterceptor } from "@temporalio/client";
import { getEnv } from "./env";
import { noteCall } from "./request-calls";

type Holder = typeof globalThis & { countersignTemporal?: Client | undefined };
// One client per process, also when Next loads this module in several bundles.
const holder: Holder = globalThis;

const fileOf = (path: string | undefined): Buffer | undefined => (path ? readFileSync(path) : undefined);

const tlsOptions = () => {
  const env = getEnv();
  const crt = fileOf(env.TEMPORAL_TLS_CERT_FILE);
  const key = fileOf(env.TEMPORAL_TLS_KEY_FILE);
  const ca = fileOf(env.TEMPORAL_TLS_CA_FILE);
  const wanted = env.TEMPORAL_TLS || env.TEMPORAL_API_KEY !== undefined || crt !== undefined || ca !== undefined;
  if (!wanted) return {};
  return { tls: { ...(ca && { serverRootCACertificate: ca }), ...(crt && key && { clientCertPair: { crt, key } }) } };
};

/** Where and how to connect, for client and worker alike: address, TLS, API key. */
export const temporalOptions = () => {
  const { TEMPORAL_ADDRESS: address, TEMPORAL_API_KEY: apiKey } = getEnv();
  return { address, ...tlsOptions(), ...(apiKey && { apiKey }) };
};

/** Milliseconds between tries to reach a server that is away; gRPC's own default grows to two minutes. */
const reconnect = {
  "grpc.initial_reconnect_backoff_ms": 100,
  "grpc.min_reconnect_backoff_ms": 100,
  "grpc.max_reconnect_backoff_ms": 1_000,
};

const connect = (): Client => {
  // Two attempts: a dead server is known in 0.2 s instead of 20.
  const interceptors = [makeGrpcRetryInterceptor(defaultGrpcRetryOptions({ maxAttempts: 2 }))];
  const connection = Connection.lazy({ ...temporalOptions(), interceptors, channelArgs: reconnect });
  return new Client({ connection, namespace: getEnv().TEMPORAL_NAMESPACE, identity: "countersign-client" });
};

/** The client of this process; connects at first use. */
export const temporal = (): Client => {
  holder.countersignTemporal ??= connect();
  return holder.countersignTemporal;
};

export const closeTemporal = async (): Promise<void> => {
  const client = holder.countersignTemporal;
  holder.countersignTemporal = undefined;
  await client?.connection.close();
};

/** Runs calls to Temporal that together may take so many milliseconds. */
export const withDeadline = <Result>(ms: number, call: (client: Client) => Promise<Result>): Promise<Result> => {
  const client = temporal();
  noteCall("engine");
  return client.connection.withDeadline(Date.now() + ms, () => call(client));
};

/** Whether Temporal answers within so many milliseconds. */
export const isTemporalUp = (ms = 1_000): Promise<boolean> =>
  withDeadline(ms, (client) => client.workflowService.getSystemInfo({})).then(
    () => true,
    () => false,
  );
