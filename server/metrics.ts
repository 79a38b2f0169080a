import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { statement } from "./db";

const depth = statement<{ waiting: number; unacknowledged: number; parked: number }>(
  "outbox-depth",
  `SELECT (SELECT count(*) FROM outbox WHERE sent_at IS NULL AND parked_at IS NULL) AS waiting,
    (SELECT count(*) FROM outbox WHERE sent_at IS NOT NULL AND acknowledged_at IS NULL AND parked_at IS NULL) AS unacknowledged,
    (SELECT count(*) FROM outbox WHERE parked_at IS NOT NULL) AS parked`,
);

const create = () => {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  new Gauge({
    name: "countersign_outbox_rows",
    help: "Starts and signals by where they stand",
    labelNames: ["state"],
    registers,
    async collect() {
      const [row] = await depth([]);
      for (const [state, count] of Object.entries(row ?? {})) this.set({ state }, count);
    },
  });
  return {
    registry,
    requests: new Counter({
      name: "countersign_http_requests_total",
      help: "Requests answered",
      labelNames: ["method", "route", "status"],
      registers,
    }),
    calls: new Counter({
      name: "countersign_http_request_calls_total",
      help: "Statements to the database and calls to the workflow engine that requests cost",
      labelNames: ["method", "route", "to"],
      registers,
    }),
    duration: new Histogram({
      name: "countersign_http_request_seconds",
      help: "Time from the request to its answer",
      labelNames: ["method", "route"],
      buckets: [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
      registers,
    }),
  };
};

const holder = globalThis as typeof globalThis & { countersignMetrics?: ReturnType<typeof create> };

/** Metrics of this process; one registry also when several bundles load this module. */
export const metrics = (): ReturnType<typeof create> => {
  holder.countersignMetrics ??= create();
  return holder.countersignMetrics;
};
