import { expect } from "vitest";
import type { FaultWorld } from "./fault-world";
import { openDice } from "./order-dice";
import { breakProvider, restShortly } from "./order-faults";
import { findBreaches } from "./order-invariants";
import { type PlacedOrder, placeOrders } from "./order-load";
import { atRest, letActOn } from "./order-moves";
import { stockShop } from "./order-shop";

type Size = { orders: number; products: number; pieces: number };

/** Milliseconds until every order has to be at rest, on a machine that has other things to do. */
const patience = 240_000;

/** A shop of its own and a seed: places its orders at once, then lets everybody act on them. Throws when an order is never at rest. */
export const openRun = async (world: FaultWorld, seed: number, { orders, products, pieces }: Size) => {
  const dice = openDice(seed);
  const skus = await stockShop(world, products, pieces);
  await restShortly(world);
  await breakProvider(world);
  let placed: PlacedOrder[] = [];
  return {
    place: async (): Promise<void> => {
      placed = await placeOrders(world, dice, orders, skus);
    },
    act: () => letActOn(world, placed, patience),
    rest: () => atRest(world, patience),
  };
};

/** Holds everything against what orders must hold to, and sees to it that the run was one: orders of every ending, faults that were met, a breaker that opened and closed. */
export const proveRun = async (world: FaultWorld, seed: number): Promise<void> => {
  const said = `ORDERS_SEED=${seed}`;
  expect(await findBreaches(world.owner), said).toEqual([]);
  for (const status of ["COMPLETED", "CANCELLED", "REJECTED"])
    expect(await world.count("cases WHERE status = $1", [status]), `${said}: ${status}`).toBeGreaterThan(0);
  expect(await world.count("sim_faults WHERE times_left = 0"), said).toBeGreaterThan(0);
  expect(await world.rows("SELECT name, state FROM circuit_breakers"), said).toEqual([{ name: "payment", state: "CLOSED" }]);
  expect(await world.count("alerts WHERE kind = 'system.rests'"), said).toBeGreaterThan(0);
};
