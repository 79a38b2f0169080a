import type { Inventory } from "./inventory";
import { releasePieces, reservePieces, shipPieces } from "./inventory-books";
import { SystemDeclined } from "./outside-system";
import { withFaults } from "./with-faults";

const notPossible = (): never => {
  throw new SystemDeclined("NOT_POSSIBLE", "the warehouse declines");
};

/** A warehouse for offline use with books of its own; switches of the demo make its calls fail by order or by product. */
export const inventorySimulator: Inventory = {
  reserve: ({ key, caseId, lines }, signal) => {
    const skus = lines.map(({ sku }) => sku);
    return withFaults({ port: "inventory", call: "reserve", about: [caseId, ...skus] }, signal, () => reservePieces(key, lines), {
      wrong: () => ({ status: "RESERVED", lines: [] }),
      declines: () => {
        throw new SystemDeclined("OUT_OF_STOCK", "the warehouse declines", skus);
      },
    });
  },
  release: ({ key, caseId }, signal) =>
    withFaults({ port: "inventory", call: "release", about: [caseId] }, signal, () => releasePieces(key), {
      wrong: () => ({ status: "RESERVED", lines: [] }),
      declines: notPossible,
    }),
  ship: ({ key, caseId }, signal) =>
    withFaults({ port: "inventory", call: "ship", about: [caseId] }, signal, () => shipPieces(key), {
      wrong: () => ({ status: "RESERVED", lines: [] }),
      declines: notPossible,
    }),
};
