import { afterAll, beforeAll, expect, test } from "vitest";
import { type FaultWorld, openFaultWorld } from "./testing/fault-world";
import { whileKilling } from "./testing/kill-workers";
import { printedSeed } from "./testing/order-dice";
import { openRun, proveRun } from "./testing/order-run";

let world: FaultWorld;
beforeAll(async () => {
  world = await openFaultWorld();
});
afterAll(() => world.close());

test("the only worker is killed every ten seconds while 60 orders run: nothing oversold, nobody charged twice, no money of a dead order kept", async () => {
  const seed = printedSeed("orders while the only worker is killed");
  const run = await openRun(world, seed, { orders: 60, products: 12, pieces: 60 });
  const killed = await whileKilling(world, { workers: 1, every: 10_000 }, async () => {
    await run.place();
    await run.act();
  });
  expect(killed).toBeGreaterThan(1);
  await run.rest();
  await proveRun(world, seed);
}, 400_000);
