import { afterAll, beforeAll, expect, test } from "vitest";
import { mediumRiskApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { type LoanCase, openLoan, typesOf } from "@/workflows/testing/loan-case";
import { waitFor } from "@/workflows/testing/wait-for";
import { type FaultWorld, openFaultWorld } from "./testing/fault-world";
import { onceDecided, proofOf } from "./testing/trail";

let world: FaultWorld;
beforeAll(async () => {
  world = await openFaultWorld();
  await world.startWorker();
});
afterAll(() => world.close());

const waiting = async (): Promise<LoanCase> => {
  const loan = await openLoan(mediumRiskApplication());
  await loan.underReview();
  return loan;
};

/** A case beside the poisoned one, decided after it, gets to its end. */
const goesOn = async (loan: LoanCase): Promise<void> => {
  await loan.approve(1, people.olivia);
  await loan.atStage("AWAITING_SIGNATURE");
  await expect.poll(() => proofOf(loan)).toEqual(onceDecided);
};

const queue = (loan: LoanCase, name: string, payload: unknown): Promise<unknown> =>
  world.owner.query(
    `INSERT INTO outbox (case_id, workflow_id, kind, name, payload, dedupe_key) VALUES ($1, $2, 'SIGNAL', $3, $4, gen_random_uuid()::text)`,
    [loan.id, loan.workflowId, name, JSON.stringify(payload)],
  );

const alertsOf = (loan: LoanCase) =>
  loan.rows<{ kind: string; task_id: string | null }>("SELECT kind, task_id FROM alerts WHERE case_id = $1");

test("a decision for a workflow that is gone: kept, its task orphaned, operations alerted, no other case waits", async () => {
  const [gone, other] = await Promise.all([waiting(), waiting()]);
  await gone.handle.terminate("a test");
  const { decisionId, taskId } = await gone.approve(1, people.olivia);
  await waitFor("the parked row", async () =>
    world.count("outbox WHERE decision_id = $1 AND parked_at IS NOT NULL AND sent_at IS NULL", [decisionId]),
  );
  const task = await gone.taskAt(1);
  expect(task).toMatchObject({ id: taskId, status: "ORPHANED", decision: { decisionId, delivery: "RECORDED" } });
  expect(await alertsOf(gone)).toEqual([{ kind: "outbox.parked", task_id: taskId }]);
  expect(typesOf(await gone.audit()).slice(-3)).toEqual(["task.decided", "case.parked", "task.orphaned"]);
  await goesOn(other);
});

test("a workflow that is gone takes its open task with it when the case is to stop", async () => {
  const gone = await waiting();
  await gone.handle.terminate("a test");
  await gone.withdraw();
  await expect.poll(async () => (await gone.taskAt(1)).status).toBe("ORPHANED");
  expect(await alertsOf(gone)).toEqual([{ kind: "outbox.parked", task_id: null }]);
});

test("signals too large for the engine are set aside with an alert; the same case and others go on", async () => {
  const [poisoned, other] = await Promise.all([waiting(), waiting()]);
  for (const megabytes of [3, 6]) await queue(poisoned, "tooLarge", { text: "x".repeat(megabytes * 1_000_000) });
  await goesOn(other);
  const outcomes = () =>
    poisoned.rows("SELECT parked_at IS NOT NULL AS parked, last_error FROM outbox WHERE case_id = $1 AND name = 'tooLarge'");
  const parked = { parked: true, last_error: expect.stringMatching(/exceeds limit|larger than max/) };
  await expect.poll(outcomes).toEqual([parked, parked]);
  expect(await alertsOf(poisoned)).toEqual(Array(2).fill({ kind: "outbox.parked", task_id: null }));
  expect((await poisoned.taskAt(1)).status).toBe("OPEN");
  await poisoned.approve(1, people.olivia);
  await poisoned.atStage("AWAITING_SIGNATURE");
});

test("signals nobody asked for, or of a wrong shape, are counted and stop nothing", async () => {
  const loan = await waiting();
  await queue(loan, "nobodyAsked", { any: "thing" });
  await queue(loan, "taskDecided", ["not", "a", "decision"]);
  await expect.poll(async () => (await loan.query()).unknownSignals).toBe(2);
  await loan.approve(1, people.olivia);
  await loan.atStage("AWAITING_SIGNATURE");
  expect(await alertsOf(loan)).toEqual([]);
});

test("the start of a workflow that was started before counts as sent, also when it has ended", async () => {
  const [running, ended] = await Promise.all([waiting(), waiting()]);
  await ended.reject(1, people.olivia);
  await ended.ended();
  const runs = await Promise.all([running, ended].map(async ({ handle }) => (await handle.describe()).runId));
  for (const loan of [running, ended]) {
    await loan.rows(
      "UPDATE outbox SET sent_at = NULL, acknowledged_at = NULL, next_attempt_at = now() - interval '1 second' WHERE case_id = $1 AND kind = 'START'",
    );
    const sent = "SELECT FROM outbox WHERE case_id = $1 AND kind = 'START' AND sent_at IS NOT NULL AND parked_at IS NULL";
    await waitFor("the start marked as sent", async () => (await loan.rows(sent)).length === 1);
    expect(typesOf(await loan.audit()).filter((type) => type === "case.startDelivered")).toHaveLength(1);
    expect(await alertsOf(loan)).toEqual([]);
  }
  expect(await Promise.all([running, ended].map(async ({ handle }) => (await handle.describe()).runId))).toEqual(runs);
  await goesOn(running);
});
