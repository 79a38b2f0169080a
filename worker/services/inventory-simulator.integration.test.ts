import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endOf, type OrderWorld, openOrderWorld, patient } from "../testing/order-world";
import { inventorySimulator } from "./inventory-simulator";
import type { SystemDeclined } from "./outside-system";

let world: OrderWorld;
beforeAll(async () => {
  world = await openOrderWorld();
});
afterAll(() => world.close());

const signal = patient();
const key = () => {
  const caseId = randomUUID();
  return { key: `order-${caseId}:reserve`, caseId };
};
const reserve = (order: { key: string; caseId: string }, ...lines: [sku: string, quantity: number][]) =>
  inventorySimulator.reserve({ ...order, lines: lines.map(([sku, quantity]) => ({ sku, quantity })) }, signal);
const release = (order: { key: string; caseId: string }) => inventorySimulator.release(order, signal);
const ship = (order: { key: string; caseId: string }) => inventorySimulator.ship(order, signal);

describe("a reservation", () => {
  it("is made once, however often it is asked for at the same time, and given back once", async () => {
    const sku = await world.addStock(10);
    const order = key();
    const answers = await Promise.all(Array.from({ length: 20 }, () => reserve(order, [sku, 3])));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify({ status: "RESERVED", lines: [{ sku, quantity: 3 }] })]),
    );
    expect(await world.stockOf(sku)).toEqual({ on_hand: 7, reserved: 3, shipped: 0 });
    await Promise.all(Array.from({ length: 20 }, () => release(order)));
    expect(await world.stockOf(sku)).toEqual({ on_hand: 10, reserved: 0, shipped: 0 });
    expect(await endOf(reserve(order, [sku, 3]))).toBe("NOT_POSSIBLE");
    expect(await world.stockOf(sku)).toEqual({ on_hand: 10, reserved: 0, shipped: 0 });
  });

  it("is all or nothing, and names every product that is short", async () => {
    const [plenty, scarce, none] = [await world.addStock(10), await world.addStock(1), await world.addStock(0)];
    const order = key();
    const error: SystemDeclined = await reserve(order, [scarce, 2], [plenty, 1], ["NO-SUCH", 1], [none, 1]).then(
      () => expect.unreachable(),
      (reason) => reason,
    );
    expect(error).toMatchObject({ name: "SystemDeclined", code: "OUT_OF_STOCK" });
    expect([...error.about].sort()).toEqual([scarce, none, "NO-SUCH"].sort());
    expect(await world.stockOf(plenty)).toEqual({ on_hand: 10, reserved: 0, shipped: 0 });
    // The door is open still: with fewer pieces it goes.
    expect(await reserve(order, [scarce, 1], [plenty, 1])).toMatchObject({ status: "RESERVED" });
  });

  it("of the last piece goes to one of a hundred orders", async () => {
    const sku = await world.addStock(1);
    const ends = await Promise.all(Array.from({ length: 100 }, () => endOf(reserve(key(), [sku, 1]))));
    expect(ends.filter((end) => end === "OUT_OF_STOCK")).toHaveLength(99);
    expect(await world.stockOf(sku)).toEqual({ on_hand: 0, reserved: 1, shipped: 0 });
  });

  it("of the same products in any order never waits in a circle", async () => {
    const [one, other] = [await world.addStock(100), await world.addStock(100)];
    await Promise.all(
      Array.from({ length: 60 }, async (_, place) => {
        const order = key();
        await (place % 2 ? reserve(order, [one, 1], [other, 1]) : reserve(order, [other, 1], [one, 1]));
        if (place % 3 === 0) await release(order);
      }),
    );
    expect([await world.stockOf(one), await world.stockOf(other)]).toEqual(
      Array(2).fill({ on_hand: 60, reserved: 40, shipped: 0 }),
    );
  });
});

describe("a key", () => {
  it("that was released before anything was reserved stays shut for a reservation that arrives late", async () => {
    const sku = await world.addStock(5);
    const order = key();
    expect(await release(order)).toEqual({ status: "RELEASED", lines: [] });
    expect(await endOf(reserve(order, [sku, 1]))).toBe("NOT_POSSIBLE");
    expect(await world.stockOf(sku)).toEqual({ on_hand: 5, reserved: 0, shipped: 0 });
  });

  it("is reserved or released, never both, when the two meet", async () => {
    const sku = await world.addStock(50);
    await Promise.all(
      Array.from({ length: 25 }, async () => {
        const order = key();
        await Promise.all([endOf(reserve(order, [sku, 1])), release(order)]);
      }),
    );
    expect(await world.stockOf(sku)).toEqual({ on_hand: 50, reserved: 0, shipped: 0 });
  });

  it("whose goods have left the house is shipped once and not released any more", async () => {
    const sku = await world.addStock(5);
    const order = key();
    expect(await endOf(ship(order))).toBe("NOT_POSSIBLE");
    await reserve(order, [sku, 2]);
    await Promise.all(Array.from({ length: 10 }, () => ship(order)));
    expect(await world.stockOf(sku)).toEqual({ on_hand: 3, reserved: 0, shipped: 2 });
    expect(await endOf(release(order))).toBe("NOT_POSSIBLE");
    expect(await reserve(order, [sku, 2])).toMatchObject({ status: "SHIPPED" });
    expect(await world.stockOf(sku)).toEqual({ on_hand: 3, reserved: 0, shipped: 2 });
  });

  it("that was released is not shipped", async () => {
    const order = key();
    await release(order);
    expect(await endOf(ship(order))).toBe("NOT_POSSIBLE");
  });
});
