import type pg from "pg";
import { statement } from "@/server/db";
import { inTransaction } from "@/server/in-transaction";
import type { Reservation, StockLine } from "./inventory";
import { SystemDeclined } from "./outside-system";

const claimKey = statement<Reservation>(
  "stock-claim",
  `INSERT INTO sim_reservations (key, lines, status) VALUES ($1, $2, $3) ON CONFLICT (key) DO NOTHING RETURNING status, lines`,
);

const readKey = statement<Reservation>("stock-read", "SELECT status, lines FROM sim_reservations WHERE key = $1");

const leave = statement<Reservation>(
  "stock-leave",
  "UPDATE sim_reservations SET status = $2, changed_at = now() WHERE key = $1 AND status = 'RESERVED' RETURNING status, lines",
);

const takePieces = statement(
  "stock-take",
  "UPDATE sim_stock SET on_hand = on_hand - $2, reserved = reserved + $2 WHERE sku = $1 AND on_hand >= $2 RETURNING sku",
);

const givePieces = statement(
  "stock-give-back",
  "UPDATE sim_stock SET on_hand = on_hand + $2, reserved = reserved - $2 WHERE sku = $1",
);

const sendPieces = statement(
  "stock-ship",
  "UPDATE sim_stock SET reserved = reserved - $2, shipped = shipped + $2 WHERE sku = $1",
);

// One order of products for all, so that two orders never wait for each other.
const bySku = (lines: readonly StockLine[]): StockLine[] =>
  [...lines].sort((one, other) => (one.sku < other.sku ? -1 : 1)).map(({ sku, quantity }) => ({ sku, quantity }));

const book = async (key: string, on: pg.PoolClient): Promise<Reservation> => {
  const [row] = await readKey([key], on);
  if (!row) throw new Error("the warehouse lost a key");
  return row;
};

const takeAll = async (lines: StockLine[], on: pg.PoolClient): Promise<string[]> => {
  const short: string[] = [];
  for (const { sku, quantity } of lines) if ((await takePieces([sku, quantity], on)).length === 0) short.push(sku);
  return short;
};

/** Products reserved under a key, as far as there are any. */
export const skusOf = async (key: string): Promise<string[]> =>
  (await readKey([key])).flatMap(({ lines }) => lines.map(({ sku }) => sku));

/** Reserves all lines or none, once per key. Throws SystemDeclined OUT_OF_STOCK, NOT_POSSIBLE. */
export const reservePieces = async (key: string, asked: readonly StockLine[]): Promise<Reservation> => {
  const lines = bySku(asked);
  const { short, reservation } = await inTransaction(async (on) => {
    await on.query("SAVEPOINT untouched");
    const [claimed] = await claimKey([key, JSON.stringify(lines), "RESERVED"], on);
    if (!claimed) return { short: [], reservation: await book(key, on) };
    const short = await takeAll(lines, on);
    if (short.length > 0) await on.query("ROLLBACK TO SAVEPOINT untouched");
    return { short, reservation: claimed };
  });
  if (short.length > 0) throw new SystemDeclined("OUT_OF_STOCK", `short of ${short.join(", ")}`, short);
  if (reservation.status === "RELEASED") throw new SystemDeclined("NOT_POSSIBLE", "released before");
  return reservation;
};

const leaveOnce = async (key: string, status: Reservation["status"], move: typeof givePieces, on: pg.PoolClient) => {
  const [left] = await leave([key, status], on);
  for (const { sku, quantity } of left?.lines ?? []) await move([sku, quantity], on);
  return left ?? (await readKey([key], on))[0];
};

/** Gives back what is reserved; a key nothing is reserved under is shut for good. Throws SystemDeclined NOT_POSSIBLE. */
export const releasePieces = (key: string): Promise<Reservation> =>
  inTransaction(async (on) => {
    const [shut] = await claimKey([key, "[]", "RELEASED"], on);
    const reservation = shut ?? (await leaveOnce(key, "RELEASED", givePieces, on));
    if (reservation?.status !== "RELEASED") throw new SystemDeclined("NOT_POSSIBLE", "it has left the house");
    return reservation;
  });

/** Throws SystemDeclined NOT_POSSIBLE. */
export const shipPieces = (key: string): Promise<Reservation> =>
  inTransaction(async (on) => {
    const reservation = await leaveOnce(key, "SHIPPED", sendPieces, on);
    if (reservation?.status !== "SHIPPED") throw new SystemDeclined("NOT_POSSIBLE", "nothing is reserved");
    return reservation;
  });
