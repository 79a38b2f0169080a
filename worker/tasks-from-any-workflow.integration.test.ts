import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { NativeConnection, type Worker } from "@temporalio/worker";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Claim } from "@/docs/samples/typescript/expense-claim";
import { createClaimWorker } from "@/docs/samples/typescript/worker";
import { people } from "@/prisma/people";
import { getCaseState } from "@/server/case-state";
import { decideTask } from "@/server/decide-task";
import { closeEndedCases } from "@/server/general/close-ended-cases";
import { getTaskDetail } from "@/server/get-task-detail";
import { temporal, temporalOptions } from "@/server/temporal";
import { verifyChain } from "@/server/verify-chain";
import { quietRuntime } from "@/workflows/testing/quiet-runtime";
import { waitFor } from "@/workflows/testing/wait-for";
import { type FaultWorld, openFaultWorld } from "./testing/fault-world";
import { pythonPackages } from "./testing/python-packages";

let world: FaultWorld;
beforeAll(async () => {
  world = await openFaultWorld();
  await world.startWorker();
});
afterAll(() => world.close());

type Opened = { id: string; case_id: string; status: string };
const minute = 60_000;

/** A run of a sample, and the task it opened. */
const begin = async (workflow: string, taskQueue: string, argument: object) => {
  const workflowId = `${workflow}-${randomUUID()}`;
  const handle = await temporal().workflow.start(workflow, { workflowId, taskQueue, args: [argument] });
  const opened = () => world.rows<Opened>("SELECT id, case_id, status FROM tasks WHERE workflow_id = $1", [workflowId]);
  const task = await waitFor("its task", async () => (await opened())[0], minute);
  return { workflowId, handle, task, taskNow: async () => (await opened())[0] };
};

const decide = (taskId: string, outcome: string, data: object) =>
  decideTask({ caller: people.otto, taskId, decision: { outcome, data }, seenVersion: 1 });

const stateOf = async (caseId: string) => (await getCaseState(caseId)).state;

describe("the sample in TypeScript", () => {
  const taskQueue = `expenses-${randomUUID()}`;
  let worker: Worker;
  let running: Promise<void>;
  let connection: NativeConnection;
  beforeAll(async () => {
    quietRuntime();
    connection = await NativeConnection.connect(temporalOptions());
    worker = await createClaimWorker(connection, String(process.env.TEMPORAL_NAMESPACE), taskQueue);
    running = worker.run();
  });
  afterAll(async () => {
    worker.shutdown();
    await running;
    await connection.close();
  });

  const claim = (change: Partial<Claim> = {}) =>
    begin("expenseClaim", taskQueue, {
      employee: "Mia Chen",
      trip: "Hamburg",
      total: 420_50,
      patienceMs: 10 * minute,
      ...change,
    });

  test("gets the answer of a person, whole and once, and closes its case", async () => {
    const { handle, task } = await claim();
    const receipt = await decide(task.id, "GRANTED", { granted: 400_00, payOn: "2026-12-15", checks: ["receipts"] });
    expect(await handle.result()).toEqual({ outcome: "GRANTED", granted: 400_00, by: people.otto.name });
    const { events } = await handle.fetchHistory();
    expect(events?.filter(({ workflowExecutionSignaledEventAttributes: signal }) => signal)).toHaveLength(1);
    const { decision } = await getTaskDetail(people.otto, task.id);
    expect(decision).toMatchObject({ decisionId: receipt.decisionId, delivery: "ACKNOWLEDGED" });
    expect(await stateOf(task.case_id)).toMatchObject({
      status: "COMPLETED",
      result: { outcome: `GRANTED by ${people.otto.name}` },
    });
    expect((await verifyChain(task.case_id)).brokenAt).toBeNull();
  });

  test("has the same signal again dropped by the engine", async () => {
    const { handle, task } = await claim();
    await world.owner.query("UPDATE tasks SET signal = 'somethingElse' WHERE id = $1", [task.id]);
    const { decisionId } = await decide(task.id, "GRANTED", { granted: 1, checks: ["receipts"] });
    const sent = () => world.count("outbox WHERE decision_id = $1 AND sent_at IS NOT NULL", [decisionId]);
    await waitFor("the signal sent", sent);
    await world.owner.query(
      "UPDATE outbox SET sent_at = NULL, acknowledged_at = NULL, next_attempt_at = now() WHERE decision_id = $1",
      [decisionId],
    );
    await waitFor("the signal sent again", sent);
    expect(await world.count("outbox WHERE decision_id = $1 AND attempts = 2", [decisionId])).toBe(1);
    const { events } = await handle.fetchHistory();
    expect(events?.filter(({ workflowExecutionSignaledEventAttributes: signal }) => signal)).toHaveLength(1);
    await handle.terminate("a test");
  });

  test("reminds and gives up in time: the task expires, the case is closed", async () => {
    const { handle, task, taskNow } = await claim({ patienceMs: 2_000 });
    expect(await handle.result()).toEqual({ outcome: "EXPIRED", granted: 0, by: null });
    expect((await taskNow())?.status).toBe("EXPIRED");
    expect(await world.count("audit_events WHERE task_id = $1 AND type = 'task.reminded'", [task.id])).toBe(1);
    expect(await stateOf(task.case_id)).toMatchObject({ status: "CANCELLED" });
  });

  test("that ends without a word leaves no task behind: it is an orphan, its case closed, operations are told", async () => {
    const { handle, task, taskNow } = await claim();
    await closeEndedCases(0);
    expect(await stateOf(task.case_id)).toMatchObject({ status: "OPEN" });
    await handle.terminate("a test");
    await waitFor(
      "the case closed",
      async () => (await closeEndedCases(0)) > 0 || (await stateOf(task.case_id)).status !== "OPEN",
    );
    expect(await stateOf(task.case_id)).toMatchObject({ stage: "FAILED", status: "FAILED" });
    expect((await taskNow())?.status).toBe("ORPHANED");
    expect(await world.rows("SELECT kind, task_id FROM alerts WHERE case_id = $1", [task.case_id])).toEqual([
      { kind: "case.workflowGone", task_id: task.id },
    ]);
  });
});

const packages = await pythonPackages();

const startPython = (packagesPath: string, taskQueue: string): ChildProcess =>
  spawn("python3", ["docs/samples/python/holiday_request.py"], {
    env: { ...process.env, ...{ PYTHONPATH: packagesPath, PYTHONDONTWRITEBYTECODE: "1", TASK_QUEUE: taskQueue } },
    stdio: "ignore",
  });

test("the sample in Python gets its answer in the same way", async ({ skip }) => {
  if ("missing" in packages) return skip(packages.missing);
  const taskQueue = `holidays-${randomUUID()}`;
  const python = startPython(packages.path, taskQueue);
  try {
    const asked = { employee: "Mia Chen", first: "2026-12-21", days: 5, patience_seconds: 600 };
    const { handle, task } = await begin("holidayRequest", taskQueue, asked);
    await decide(task.id, "APPROVED", { deputy: "Jon Wu", paid: true });
    expect(await handle.result()).toEqual({
      outcome: "APPROVED",
      data: { deputy: "Jon Wu", paid: true },
      by: people.otto.name,
    });
    expect(await stateOf(task.case_id)).toMatchObject({ status: "COMPLETED" });
    const late = await begin("holidayRequest", taskQueue, { ...asked, patience_seconds: 1 });
    expect(await late.handle.result()).toMatchObject({ outcome: "EXPIRED" });
  } finally {
    const ended = once(python, "exit");
    if (python.kill()) await ended;
  }
});
