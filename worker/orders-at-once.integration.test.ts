import { afterAll, beforeAll, expect, test } from "vitest";
import { type FaultWorld, openFaultWorld } from "./testing/fault-world";
import { printedSeed } from "./testing/order-dice";
import { openRun, proveRun } from "./testing/order-run";

let world: FaultWorld;
beforeAll(async () => {
  world = await openFaultWorld();
});
afterAll(() => world.close());

test("300 orders at once for 100 pieces, one call of ten going wrong: nothing oversold, nobody charged twice, no money of a dead order kept", async () => {
  const seed = printedSeed("orders at once");
  const run = await openRun(world, seed, { orders: 300, products: 40, pieces: 100 });
  await world.startWorker();
  await run.place();
  await run.rest();
  expect(await world.count("cases")).toBe(300);
  await run.act();
  await proveRun(world, seed);
}, 400_000);
