import type { Inventory, Reservation } from "./inventory";
import { releasePieces, reservePieces, shipPieces, skusOf } from "./inventory-books";
import { SystemDeclined } from "./outside-system";
import { withFaults } from "./with-faults";

const notPossible = (): never => {
  throw new SystemDeclined("NOT_POSSIBLE", "the warehouse declines");
};

const nothing: Reservation = { status: "RESERVED", lines: [] };

/** A warehouse for offline use with books of its own; switches of the demo make its calls fail by order or by product. */
export const inventorySimulator: Inventory = {
  reserve: ({ key, caseId, lines }, signal) => {
    const skus = lines.map(({ sku }) => sku);
    return withFaults({ port: "inventory", call: "reserve", about: [caseId, ...skus] }, signal, () => reservePieces(key, lines), {
      wrong: () => nothing,
      declines: () => {
        throw new SystemDeclined("OUT_OF_STOCK", "the warehouse declines", skus);
      },
    });
  },
  release: async ({ key, caseId }, signal) => {
    const call = { port: "inventory", call: "release", about: [caseId, ...(await skusOf(key))] } as const;
    return withFaults(call, signal, () => releasePieces(key), { wrong: () => nothing, declines: notPossible });
  },
  ship: async ({ key, caseId }, signal) => {
    const call = { port: "inventory", call: "ship", about: [caseId, ...(await skusOf(key))] } as const;
    return withFaults(call, signal, () => shipPieces(key), { wrong: () => nothing, declines: notPossible });
  },
};
