import { afterAll, beforeAll, expect, test } from "vitest";
import { asAppError } from "@/app/_lib/problem";
import type { DecisionReceipt } from "@/domain/task";
import { loanTerms } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { killServer, startServer } from "@/scripts/stack/test-control";
import { decideTask } from "@/server/decide-task";
import { openWorld, type World } from "@/server/testing/test-world";
import { verifyChain } from "@/server/verify-chain";
import { waitFor } from "@/workflows/testing/wait-for";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const writers = 10;
const tasksEach = 50;

type Work = { caseId: string; taskId: string };

const prepare = async (): Promise<Work[]> => {
  const work: Work[] = [];
  for (let number = 0; number < tasksEach; number += 1) {
    const { id: caseId } = await world.addCase(people.ana);
    work.push({ caseId, taskId: await world.addTask(caseId) });
  }
  return work;
};

test("a database killed under ten writers and restarted: no decision that was answered is missing, every retry gets its answer", async ({
  annotate,
}) => {
  const work = await Promise.all(Array.from({ length: writers }, prepare));
  const receipts = new Map<string, DecisionReceipt>();
  const refusals: string[] = [];

  const decide = async (taskId: string): Promise<DecisionReceipt | undefined> => {
    const idempotency = { key: `decide-${taskId}`, requestHash: "one and the same" };
    const decision = { outcome: "APPROVED", data: loanTerms() };
    try {
      return await decideTask({ caller: people.olivia, taskId, decision, seenVersion: 1, idempotency });
    } catch (error) {
      refusals.push(asAppError(error).code);
      return undefined;
    }
  };
  const write = async (own: Work[]): Promise<void> => {
    for (const { taskId } of own) receipts.set(taskId, await waitFor("an answer", () => decide(taskId), 60_000));
  };

  const writing = Promise.all(work.map(write));
  await waitFor("decisions under way", async () => receipts.size >= writers * 2);
  await killServer("postgres");
  const answered = new Map(receipts);
  await startServer("postgres");
  const back = performance.now();
  await waitFor("a decision after the return", async () => receipts.size > answered.size);
  await annotate(`first decision ${Math.round(performance.now() - back)} ms after the database's return (wanted: 3,000)`);
  await writing;

  const all = work.flat();
  expect(answered.size).toBeLessThan(all.length);
  expect(refusals.length).toBeGreaterThan(0);
  expect(new Set(refusals)).toEqual(new Set(["UNAVAILABLE"]));
  const { rows } = await world.owner.query<{ task_id: string; id: string }>(
    `SELECT d.task_id, d.id FROM decisions d
    JOIN tasks t ON t.id = d.task_id AND t.status = 'DECIDED'
    JOIN outbox o ON o.decision_id = d.id
    JOIN audit_events e ON e.chain_id = d.case_id AND e.type = 'task.decided' AND e.body::jsonb #>> '{data,decisionId}' = d.id::text`,
  );
  const stored = new Map(rows.map(({ task_id, id }) => [task_id, id]));
  expect(rows).toHaveLength(all.length);
  for (const { taskId } of all) expect(receipts.get(taskId)?.decisionId).toBe(stored.get(taskId));
  for (const table of ["decisions", "outbox WHERE decision_id IS NOT NULL", "audit_events WHERE type = 'task.decided'"])
    expect(await world.count(table)).toBe(all.length);
  // The application, its receipt, the decision.
  for (const { caseId } of all) expect(await verifyChain(caseId)).toEqual({ events: 3, brokenAt: null });
});
