import type { Inventory, StockLine } from "./inventory";
import { makeSure } from "./make-sure";

const system = "the warehouse";
const textOf = (lines: readonly StockLine[]): string =>
  lines
    .map(({ sku, quantity }) => `${sku} ${quantity}`)
    .sort()
    .join(", ");

/** The same warehouse, believed only where it says what was asked of it; all else is SystemUnavailable. */
export const checkedInventory = (inventory: Inventory): Inventory => ({
  reserve: async (order, signal) => {
    const reservation = await inventory.reserve(order, signal);
    // A late repeat may find that it has been shipped meanwhile.
    makeSure(reservation.status !== "RELEASED" && textOf(reservation.lines) === textOf(order.lines), system);
    return reservation;
  },
  release: async (order, signal) => {
    const reservation = await inventory.release(order, signal);
    makeSure(reservation.status === "RELEASED", system);
    return reservation;
  },
  ship: async (order, signal) => {
    const reservation = await inventory.ship(order, signal);
    makeSure(reservation.status === "SHIPPED", system);
    return reservation;
  },
});
