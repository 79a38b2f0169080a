import pg from "pg";
import { isDatabaseTrouble } from "@/server/db-errors";
import { deliver } from "@/server/deliver";
import { type DeliveryProblem, deliveryProblem } from "@/server/delivery-error";
import { getEnv } from "@/server/env";
import { log } from "@/server/log";
import { markSent, type OutboxRow, parkRow, postponeRow, takeOutboxRow } from "@/server/outbox";
import { backoffMs } from "./backoff";
import { listenFor } from "./listen-for";

export type RelayOptions = {
  /** How many cases are served at once. */
  lanes?: number;
};
export type Relay = { stop: () => Promise<void>; isWell: () => boolean };

const pollMs = 1_000;

/** A lane's connection is free for seconds while Temporal is slow, so lanes do not share the pool of everybody else. */
const connectLanes = (max: number): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: getEnv().DATABASE_URL,
    max,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 8_000,
    idle_in_transaction_session_timeout: 15_000,
    keepAlive: true,
  });
  // Connections die with the database, idle or lent out; without listeners that would end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  // A connection may die while its row is on the way to Temporal; marking the row then fails, and without a listener the process would end.
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
};

/** The client says only what it tried to do; why it failed stands in the cause. */
const messageOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { name, message, cause } = error;
  return `${name}: ${message}${cause instanceof Error ? `: ${cause.message}` : ""}`;
};

/** What is done about a failed delivery. */
type Remedy = (on: pg.PoolClient, row: OutboxRow, error: string) => Promise<void>;

const later =
  (most: number): Remedy =>
  (on, row, error) =>
    postponeRow(on, row.id, error, backoffMs(row.attempts + 1, 250, most));

const remedies: Record<DeliveryProblem, Remedy> = {
  there: (on, row) => markSent(on, row.id, null),
  away: later(2_000),
  slow: later(5_000),
  unknown: later(60_000),
  gone: (on, row, error) => parkRow(on, row.id, error, true),
  invalid: (on, row, error) => parkRow(on, row.id, error, false),
};

let away = false;
/** Once per outage of Temporal, not once per row. */
const tell = (problem: DeliveryProblem, { id, workflowId }: OutboxRow, error: string): void => {
  if (problem === "there" || (problem === "away" && away)) return;
  away = problem === "away";
  log.warn({ outboxId: id, workflowId, problem, error }, "not delivered");
};

const send = async (on: pg.PoolClient, row: OutboxRow): Promise<void> => {
  // Taken by the workflow already: a relay died between delivering and marking.
  if (row.acknowledged) return markSent(on, row.id, null);
  let runId: string | null;
  try {
    runId = await deliver(row);
    away = false;
  } catch (error) {
    const problem = deliveryProblem(error);
    tell(problem, row, messageOf(error));
    return remedies[problem](on, row, messageOf(error));
  }
  await markSent(on, row.id, runId);
};

/** Sends one row under its lock. @returns whether there was one */
const serveOne = async (pool: pg.Pool): Promise<boolean> => {
  const connection = await pool.connect();
  try {
    await connection.query("BEGIN");
    const row = await takeOutboxRow(connection);
    if (row) await send(connection, row);
    await connection.query("COMMIT");
    connection.release();
    return row !== undefined;
  } catch (error) {
    connection.release(true);
    throw error;
  }
};

/**
 * Brings the outbox to Temporal: each workflow's rows in their order, several workflows at once, each at least once. Woken by NOTIFY, polls
 * every second in any case. Any number of relays may run.
 */
export const startRelay = ({ lanes = 8 }: RelayOptions = {}): Relay => {
  const pool = connectLanes(lanes);
  const busy = new Set<Promise<void>>();
  let stopped = false;
  let well = true;

  const runLane = async (): Promise<void> => {
    try {
      while (!stopped && (await serveOne(pool))) wake();
      well = true;
    } catch (error) {
      const details = { error: messageOf(error) };
      // Once per outage, not with every poll.
      if (!stopped && well)
        log[isDatabaseTrouble(error) ? "warn" : "error"](details, "relay stopped; goes on when the database answers");
      well = false;
    }
  };
  const wake = (): void => {
    if (stopped || busy.size >= lanes) return;
    const lane = runLane().finally(() => busy.delete(lane));
    busy.add(lane);
  };

  const listener = listenFor("countersign_outbox", wake);
  const poll = setInterval(wake, pollMs);
  wake();
  return {
    isWell: () => well,
    stop: async () => {
      stopped = true;
      clearInterval(poll);
      await listener.stop();
      await Promise.all(busy);
      await pool.end();
    },
  };
};
