/** `quantity` pieces of a product. */
export type StockLine = { sku: string; quantity: number };

/** How a warehouse's books stand under a key; `lines` by SKU. */
export type Reservation = { status: "RESERVED" | "RELEASED" | "SHIPPED"; lines: readonly StockLine[] };

/**
 * Port to a warehouse. Every call bears being repeated under its key, and a key that was released stays released, also when its reservation
 * arrives later. All say how the books stand then, throw SystemUnavailable and stop when `signal` is aborted; what a stopped call did is not
 * known then.
 */
export type Inventory = {
  /** All lines or none. Throws SystemDeclined OUT_OF_STOCK with the products that are short, NOT_POSSIBLE after a release. */
  reserve: (order: { key: string; caseId: string; lines: readonly StockLine[] }, signal: AbortSignal) => Promise<Reservation>;
  /** Gives back what is reserved under the key. Throws SystemDeclined NOT_POSSIBLE once it has left the house. */
  release: (order: { key: string; caseId: string }, signal: AbortSignal) => Promise<Reservation>;
  /** What is reserved under the key has left the house. Throws SystemDeclined NOT_POSSIBLE when nothing is reserved. */
  ship: (order: { key: string; caseId: string }, signal: AbortSignal) => Promise<Reservation>;
};
