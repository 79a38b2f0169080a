import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AppError } from "@/domain/errors";
import { people } from "@/prisma/people";
import { cancelCase } from "./cancel-case";
import { decideTask } from "./decide-task";
import { getCase } from "./get-case";
import type { GivenDecision } from "./read-decision";
import { openWorld, type World } from "./testing/test-world";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const approval = { outcome: "APPROVED", data: { amount: 18_000_00, rateBps: 690, termMonths: 48 } };
const rejection = { outcome: "REJECTED", data: { reasonCodes: ["CREDIT_HISTORY"], message: "Too many late payments." } };

const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => "DONE",
    (error: unknown) => {
      if (error instanceof AppError) return error.code;
      throw error;
    },
  );

/** A case of Ana's whose last level is open. */
const atLastLevel = async () => {
  const { id: caseId } = await world.addCase(people.ana);
  return { caseId, taskId: await world.addTask(caseId, { level: 2, requiredRoles: ["SENIOR_UNDERWRITER"] }) };
};
const decide = (taskId: string, decision: GivenDecision = approval) =>
  codeOf(decideTask({ caller: people.uma, taskId, decision, seenVersion: 1 }));
const withdraw = (caseId: string) => codeOf(cancelCase(people.ana, caseId, "found a cheaper one"));

test("nobody decides a case whose applicant has asked to stop it", async () => {
  const { caseId, taskId } = await atLastLevel();
  expect(await withdraw(caseId)).toBe("DONE");
  expect([await decide(taskId), await decide(taskId, rejection)]).toEqual(["CASE_CLOSED", "CASE_CLOSED"]);
  expect(await world.count("decisions WHERE case_id = $1", [caseId])).toBe(0);
  expect(await withdraw(caseId)).toBe("DONE");
});

test("nobody stops a case that is decided for good, also before its workflow knows", async () => {
  for (const decision of [approval, rejection]) {
    const { caseId, taskId } = await atLastLevel();
    expect((await getCase(people.ana, caseId)).detail.mayCancel).toBe(true);
    expect(await decide(taskId, decision)).toBe("DONE");
    expect(await withdraw(caseId)).toBe("CASE_CLOSED");
    expect((await getCase(people.ana, caseId)).detail.mayCancel).toBe(false);
    expect(await world.count("outbox WHERE case_id = $1 AND name = 'cancelRequested'", [caseId])).toBe(0);
  }
});

test("an earlier level's yes does not take the applicant's choice", async () => {
  const { id } = await world.addCase(people.ana);
  const taskId = await world.addTask(id);
  await decideTask({ caller: people.olivia, taskId, decision: approval, seenVersion: 1 });
  expect(await withdraw(id)).toBe("DONE");
});

test("asking again is no yes when the case has ended otherwise", async () => {
  const { id } = await world.addCase(people.ana);
  expect(await withdraw(id)).toBe("DONE");
  await world.owner.query("UPDATE cases SET status = 'COMPLETED', closed_at = now() WHERE id = $1", [id]);
  expect(await withdraw(id)).toBe("CASE_CLOSED");
});

test("of a last decision and a withdrawal at the same time exactly one gets through", async () => {
  const outcomes = new Set<string>();
  for (let round = 0; round < 60; round += 1) {
    const { caseId, taskId } = await atLastLevel();
    const first = round % 2 === 0 ? decide(taskId) : undefined;
    const [withdrawn, decided] = await Promise.all([withdraw(caseId), first ?? decide(taskId)]);
    expect([decided, withdrawn].sort()).toEqual(["CASE_CLOSED", "DONE"]);
    outcomes.add(decided ?? "");
    const stored = await world.count("decisions WHERE case_id = $1", [caseId]);
    expect(stored + (await world.count("outbox WHERE case_id = $1 AND name = 'cancelRequested'", [caseId]))).toBe(1);
  }
  expect(outcomes.has("DONE")).toBe(true);
});

test("whoever waits for the other's transaction sees what it stored", async () => {
  const { caseId, taskId } = await atLastLevel();
  const connection = await world.owner.connect();
  const waiting = async () => (await world.count("pg_locks WHERE NOT granted")) > 0;
  await connection.query("BEGIN");
  await connection.query("SELECT FROM cases WHERE id = $1 FOR NO KEY UPDATE", [caseId]);
  const late = withdraw(caseId);
  await expect.poll(waiting).toBe(true);
  await connection.query("UPDATE tasks SET status = 'DECIDED', closed_at = now() WHERE id = $1", [taskId]);
  await connection.query(
    `INSERT INTO decisions (id, task_id, case_id, level, outcome, data, seen_version, decided_by_id, decided_at)
    VALUES ($1, $2, $3, 2, 'APPROVED', '{}', 1, $4, now())`,
    [randomUUID(), taskId, caseId, people.uma.id],
  );
  await connection.query("COMMIT");
  connection.release();
  expect(await late).toBe("CASE_CLOSED");
});
