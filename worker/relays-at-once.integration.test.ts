import { afterAll, beforeAll, expect, test } from "vitest";
import { highRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { type LoanCase, openLoan } from "@/workflows/testing/loan-case";
import { waitFor } from "@/workflows/testing/wait-for";
import { type FaultWorld, openFaultWorld } from "./testing/fault-world";
import { holdDecision, marksWaiting } from "./testing/hold-decision";
import { signalsOf } from "./testing/trail";

let world: FaultWorld;
beforeAll(async () => {
  world = await openFaultWorld();
});
afterAll(() => world.close());

const probes = [1, 2, 3];

/** Signals no workflow asks for: they only count and show in which order they came. */
const sendProbes = async (loan: LoanCase): Promise<void> => {
  for (const number of probes)
    await world.owner.query(
      `INSERT INTO outbox (case_id, workflow_id, kind, name, payload, dedupe_key) VALUES ($1, $2, 'SIGNAL', 'probe', $3, $4)`,
      [loan.id, loan.workflowId, JSON.stringify({ number }), `probe:${loan.id}:${number}`],
    );
};

/** What arrived, each thing at its first arrival. */
const arrivals = async (loan: LoanCase): Promise<string[]> => {
  const names = (await signalsOf(loan)).map(({ name, payload }) => (name === "probe" ? `probe ${payload.number}` : name));
  return [...new Set(names)];
};

const unsent = "outbox WHERE sent_at IS NULL AND parked_at IS NULL";
const expected = probes.map((number) => `probe ${number}`);

test("two relays at once, one of them killed with rows in hand: every case gets everything in its order", async () => {
  await world.startWorker();
  const reviewed = await Promise.all(Array.from({ length: 8 }, () => openLoan(highRiskApplication())));
  await Promise.all(reviewed.map((loan) => loan.underReview()));
  await world.endWorkers();

  // Nobody sends now: the outbox holds the decision, the probes and then the wish to stop of each, and cases not even started.
  const receipts = await Promise.all(reviewed.map((loan) => loan.approve(1, people.olivia)));
  const fresh = await Promise.all(Array.from({ length: 4 }, () => openLoan(highRiskApplication())));
  const loans = [...reviewed, ...fresh];
  for (const loan of loans) await sendProbes(loan);
  await Promise.all(loans.map((loan) => loan.withdraw()));
  await world.owner.query("UPDATE outbox SET next_attempt_at = now() + interval '1 hour' WHERE sent_at IS NULL");

  const workers = await Promise.all([world.startWorker(), world.startWorker()]);
  const held = await Promise.all(receipts.slice(0, 4).map(({ decisionId }) => holdDecision(world, decisionId)));
  await world.owner.query("UPDATE outbox SET next_attempt_at = now() - interval '1 second' WHERE sent_at IS NULL");
  const rowsHeld = held.length * (probes.length + 2);
  await waitFor("all rows that nobody holds", async () => (await world.count(unsent)) === rowsHeld);
  const victim = await waitFor("a relay with sent and unmarked rows", async () => {
    const [name] = await marksWaiting(world);
    return workers.find((worker) => worker.name === name);
  });
  await victim.kill();
  await Promise.all(held.map(({ release }) => release()));

  await waitFor("an empty outbox", async () => (await world.count(unsent)) === 0);
  for (const loan of loans) expect(await loan.ended()).toBe("WITHDRAWN");
  for (const loan of reviewed) expect(await arrivals(loan)).toEqual(["taskDecided", ...expected, "cancelRequested"]);
  for (const loan of fresh) expect(await arrivals(loan)).toEqual([...expected, "cancelRequested"]);
  for (const loan of reviewed)
    expect((await loan.audit()).filter(({ type }) => type === "task.decisionAcknowledged")).toHaveLength(1);
  expect(await world.count("outbox WHERE parked_at IS NOT NULL AND name <> 'probe'")).toBe(0);
  expect(await world.count("alerts")).toBe(0);
});
