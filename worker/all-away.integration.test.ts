import { afterAll, beforeAll, expect, test } from "vitest";
import { highRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { killServer, startServer } from "@/scripts/stack/test-control";
import { openLoan } from "@/workflows/testing/loan-case";
import { waitFor } from "@/workflows/testing/wait-for";
import { type FaultWorld, openFaultWorld } from "./testing/fault-world";
import type { WorkerProcess } from "./testing/worker-process";

let world: FaultWorld;
let worker: WorkerProcess;
beforeAll(async () => {
  world = await openFaultWorld();
  worker = await world.startWorker();
});
afterAll(() => world.close());

test("a worker outlives engine and database, says what is away, and goes on by itself when they are back", async () => {
  const [decided, before] = await Promise.all([openLoan(highRiskApplication()), openLoan(highRiskApplication())]);
  await Promise.all([decided.underReview(), before.underReview()]);
  await decided.approve(1, people.olivia);

  await Promise.all([killServer("postgres"), killServer("temporal")]);
  const away = { ok: false, relay: false, temporal: false, database: false };
  await waitFor("a worker that names what is away", async () => {
    const health = await worker.health();
    return health && JSON.stringify(health) === JSON.stringify(away);
  });

  // One after the other, the worse order: work can be sent, and cannot be done.
  await startServer("temporal");
  await waitFor("a worker that sees the engine", async () => (await worker.health())?.temporal, 60_000);
  expect(await worker.health()).toMatchObject({ ok: false, database: false });
  await startServer("postgres");
  await worker.ready();
  expect(worker.isAlive()).toBe(true);

  await decided.approve(2, people.uma);
  await decided.atStage("AWAITING_SIGNATURE");
  await before.reject(1, people.olivia);
  expect(await before.ended()).toBe("REJECTED");
  const fresh = await openLoan(highRiskApplication());
  await fresh.reject(1, people.olivia);
  expect(await fresh.ended()).toBe("REJECTED");
  await waitFor("an empty outbox", async () => (await world.count("outbox WHERE sent_at IS NULL")) === 0);
  expect(await world.count("alerts")).toBe(0);
});
