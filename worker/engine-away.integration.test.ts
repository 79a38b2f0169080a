import { afterAll, beforeAll, expect, test } from "vitest";
import { mediumRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { startServer, stopServer } from "@/scripts/stack/test-control";
import { countCalls } from "@/server/request-calls";
import { openLoan } from "@/workflows/testing/loan-case";
import { waitFor } from "@/workflows/testing/wait-for";
import { type FaultWorld, openFaultWorld } from "./testing/fault-world";
import { decisionsSent, onceDecided, proofOf } from "./testing/trail";

let world: FaultWorld;
beforeAll(async () => {
  world = await openFaultWorld();
  await world.startWorker();
});
afterAll(() => world.close());

test("20 decisions made while the engine is away are all stored at once and all taken soon after its return, each once", async ({
  annotate,
}) => {
  const loans = await Promise.all(Array.from({ length: 20 }, () => openLoan(mediumRiskApplication())));
  await Promise.all(loans.map((loan) => loan.underReview()));
  const tasks = await Promise.all(loans.map((loan) => loan.taskAt(1)));
  expect(new Set(tasks.map(({ id }) => id)).size).toBe(20);

  await stopServer("temporal");
  const calls = { database: 0, engine: 0 };
  const receipts = await Promise.all(loans.map((loan) => countCalls(calls, () => loan.approve(1, people.olivia))));
  expect(receipts.map(({ delivery }) => delivery)).toEqual(Array(20).fill("RECORDED"));
  expect(calls.engine).toBe(0);
  await waitFor("a relay that tried in vain with each", async () => (await world.count("outbox WHERE attempts = 0")) === 0);
  expect(await world.count("decisions WHERE delivered_at IS NOT NULL")).toBe(0);

  await startServer("temporal");
  const back = performance.now();
  const onTheWay = async () => ({
    undelivered: await world.count("decisions WHERE delivered_at IS NULL"),
    unacknowledged: await world.count("decisions WHERE acknowledged_at IS NULL"),
  });
  await expect.poll(onTheWay).toEqual({ undelivered: 0, unacknowledged: 0 });
  await annotate(`acknowledged ${Math.round(performance.now() - back)} ms after the engine's return (wanted: 10,000)`);
  for (const loan of loans) await loan.atStage("AWAITING_SIGNATURE");
  for (const [index, loan] of loans.entries()) {
    // At least once on the way; the same decision in every repeat.
    expect(new Set(await decisionsSent(loan))).toEqual(new Set([receipts[index]?.decisionId]));
    await expect.poll(() => proofOf(loan)).toEqual(onceDecided);
  }
  expect(await world.count("outbox WHERE sent_at IS NULL OR parked_at IS NOT NULL")).toBe(0);
  expect(await world.count("alerts")).toBe(0);
});
