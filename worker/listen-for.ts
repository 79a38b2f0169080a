import pg from "pg";
import { getEnv } from "@/server/env";
import { backoffMs } from "./backoff";

export type Listener = { stop: () => Promise<void> };

/** Calls `onNotify` for every NOTIFY on a channel and connects again when the connection is lost. A wake-up only: what is missed meanwhile must be polled for. */
export const listenFor = (channel: string, onNotify: () => void): Listener => {
  let stopped = false;
  let attempts = 0;
  let client: pg.Client | undefined;
  let again: NodeJS.Timeout | undefined;

  const lost = (of: pg.Client): void => {
    if (of !== client) return;
    client = undefined;
    of.end().catch(() => {});
    if (stopped) return;
    attempts += 1;
    again = setTimeout(connect, backoffMs(attempts, 250, 5_000));
  };

  const connect = async (): Promise<void> => {
    const own = new pg.Client({ connectionString: getEnv().DATABASE_URL, connectionTimeoutMillis: 3_000, keepAlive: true });
    client = own;
    own.on("error", () => lost(own));
    own.on("end", () => lost(own));
    own.on("notification", onNotify);
    try {
      await own.connect();
      await own.query(`LISTEN ${channel}`);
      attempts = 0;
      onNotify();
    } catch {
      lost(own);
    }
  };

  void connect();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(again);
      const own = client;
      client = undefined;
      await own?.end().catch(() => {});
    },
  };
};
