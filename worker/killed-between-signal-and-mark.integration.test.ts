import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { mediumRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { type LoanCase, openLoan } from "@/workflows/testing/loan-case";
import { waitFor } from "@/workflows/testing/wait-for";
import { type FaultWorld, openFaultWorld } from "./testing/fault-world";
import { holdBackDecisions, letGo, refuseAcknowledgements } from "./testing/hold-back";
import { holdDecision, marksWaiting } from "./testing/hold-decision";
import { decisionsSent, onceDecided, proofOf } from "./testing/trail";
import type { WorkerProcess } from "./testing/worker-process";

let world: FaultWorld;
beforeAll(async () => {
  world = await openFaultWorld();
});
afterEach(() => world.endWorkers());
afterAll(() => world.close());

/** Kills the worker when the signal is in the history and its row is not marked. @returns the decision's id */
const killBetween = async (worker: WorkerProcess, loan: LoanCase): Promise<string> => {
  const mend = await holdBackDecisions(world);
  const { decisionId } = await loan.approve(1, people.olivia);
  await mend();
  const held = await holdDecision(world, decisionId);
  await letGo(world, decisionId);
  await waitFor("the signal in the history", async () => (await decisionsSent(loan)).length === 1);
  await waitFor("a relay about to mark the row", async () => (await marksWaiting(world)).includes(worker.name));
  await worker.kill();
  await held.release();
  // What the dead process had asked for and not committed is undone.
  await waitFor("an end of the dead worker's statements", async () => (await marksWaiting(world)).length === 0);
  expect(await world.count("outbox WHERE decision_id = $1 AND sent_at IS NULL", [decisionId])).toBe(1);
  return decisionId;
};

const openWaiting = async (): Promise<{ worker: WorkerProcess; loan: LoanCase }> => {
  const worker = await world.startWorker();
  const loan = await openLoan(mediumRiskApplication());
  await loan.underReview();
  return { worker, loan };
};

test("a worker killed between signal and mark: the next one sends it again, and it has one effect", async () => {
  const { worker, loan } = await openWaiting();
  const mend = await refuseAcknowledgements(world);
  const decisionId = await killBetween(worker, loan);

  await world.startWorker();
  await waitFor("a sent row", async () => world.count("outbox WHERE decision_id = $1 AND sent_at IS NOT NULL", [decisionId]));
  await mend();
  await loan.atStage("AWAITING_SIGNATURE");
  expect(await decisionsSent(loan)).toEqual([decisionId, decisionId]);
  await expect.poll(() => proofOf(loan)).toEqual(onceDecided);
});

test("a worker killed between signal and mark after the workflow took it: nothing is sent twice, nothing stays open", async () => {
  const { worker, loan } = await openWaiting();
  const decisionId = await killBetween(worker, loan);

  await world.startWorker();
  await loan.atStage("AWAITING_SIGNATURE");
  await expect.poll(() => proofOf(loan)).toEqual(onceDecided);
  expect(new Set(await decisionsSent(loan))).toEqual(new Set([decisionId]));
});
