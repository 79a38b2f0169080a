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

test("one of two workers is killed every ten seconds while 100 orders run: nothing oversold, nobody charged twice, no money of a dead order kept", async () => {
  const seed = printedSeed("orders while one of two workers is killed");
  const run = await openRun(world, seed, { orders: 100, products: 16, pieces: 80 });
  const killed = await whileKilling(world, { workers: 2, every: 10_000 }, async () => {
    await run.place();
    await run.act();
  });
  expect(killed).toBeGreaterThan(1);
  await run.rest();
  await proveRun(world, seed);
}, 400_000);
