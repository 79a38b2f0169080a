import { randomUUID } from "node:crypto";
import pg from "pg";
import { type Change, changeSchema } from "@/domain/listing";
import { getEnv } from "./env";
import { log } from "./log";

/** `resync`: changes may have been missed; ask for everything again. */
export type LiveMessage = { event: "change"; change: Change } | { event: "resync" } | { event: "stop" };
export type LiveListener = (message: LiveMessage) => void;

type Hub = {
  listeners: Set<LiveListener>;
  stopped: boolean;
  client: pg.Client | null;
  retry: ReturnType<typeof setTimeout> | null;
  /** Which unbroken spell of listening this is; null while nothing is heard. */
  spell: string | null;
  heard: number;
};

const holder = globalThis as typeof globalThis & { countersignLive?: Hub | undefined };
const hubOf = (): Hub => {
  holder.countersignLive ??= { listeners: new Set(), stopped: false, client: null, retry: null, spell: null, heard: 0 };
  return holder.countersignLive;
};

const tell = (hub: Hub, message: LiveMessage): void => {
  for (const listener of hub.listeners) listener(message);
};

const read = (payload: string | undefined): Change | null => {
  try {
    return changeSchema.safeParse(JSON.parse(payload ?? "")).data ?? null;
  } catch {
    return null;
  }
};

const connect = (hub: Hub, attempt = 0): void => {
  const client = new pg.Client({ connectionString: getEnv().DATABASE_URL, keepAlive: true, connectionTimeoutMillis: 3_000 });
  hub.client = client;
  let lost = false;
  const again = () => {
    if (lost || hub.stopped) return;
    lost = true;
    hub.spell = null;
    client.end().catch(() => {});
    hub.retry = setTimeout(
      () => connect(hub, attempt + 1),
      Math.min(10_000, 250 * 2 ** Math.min(attempt, 6)) * (0.5 + Math.random()),
    );
  };
  client.on("error", again);
  client.on("end", again);
  client.on("notification", ({ payload }) => {
    const change = read(payload);
    hub.heard += 1;
    if (change) tell(hub, { event: "change", change });
  });
  client
    .connect()
    .then(() => client.query("LISTEN countersign_changed"))
    .then(() => {
      if (!lost) hub.spell = randomUUID();
      if (attempt === 0) return;
      attempt = 0;
      tell(hub, { event: "resync" });
    })
    .catch((err: unknown) => {
      log.warn({ err }, "live changes: the database does not answer");
      again();
    });
};

/**
 * How much this process has heard of changes; two that are equal have nothing between them. Begins to listen.
 * @returns null while nothing is heard
 */
export const livePosition = (): string | null => {
  const hub = hubOf();
  if (!hub.client && !hub.stopped) connect(hub);
  return hub.spell && `${hub.spell}:${hub.heard}`;
};

/** Hears of every change in this process, once however often it asks; one database connection serves all. */
export const listenLive = (listener: LiveListener): void => {
  const hub = hubOf();
  hub.listeners.add(listener);
  if (!hub.client && !hub.stopped) connect(hub);
  if (hub.stopped) listener({ event: "stop" });
};

/** Ends all streams and the connection, so that nothing holds the process. */
export const stopLive = async (): Promise<void> => {
  const hub = hubOf();
  hub.stopped = true;
  if (hub.retry) clearTimeout(hub.retry);
  tell(hub, { event: "stop" });
  await hub.client?.end().catch(() => {});
};
