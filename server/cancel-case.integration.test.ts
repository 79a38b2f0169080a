import { randomUUID } from "node:crypto";
import type pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { AppError } from "@/domain/errors";
import { people } from "@/prisma/people";
import { cancelCase } from "./cancel-case";
import type { Queryable } from "./db";
import { decideTask } from "./decide-task";
import { getCase } from "./get-case";
import type { GivenDecision } from "./read-decision";
import { insertLoan, insertOffer } from "./testing/insert-offer";
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

const mayCancel = async (caseId: string) => (await getCase(people.ana, caseId)).detail.mayCancel;

test("nobody stops a case that is rejected, also before its workflow knows", async () => {
  const { caseId, taskId } = await atLastLevel();
  expect(await mayCancel(caseId)).toBe(true);
  expect(await decide(taskId, rejection)).toBe("DONE");
  expect(await withdraw(caseId)).toBe("CASE_CLOSED");
  expect(await mayCancel(caseId)).toBe(false);
  expect(await world.count("outbox WHERE case_id = $1 AND name = 'cancelRequested'", [caseId])).toBe(0);
});

test("a yes does not take the applicant's choice, at the last level either", async () => {
  const { caseId, taskId } = await atLastLevel();
  expect(await decide(taskId)).toBe("DONE");
  expect(await mayCancel(caseId)).toBe(true);
  expect(await withdraw(caseId)).toBe("DONE");
});

test("one no of two that it takes does not end the case, the second does", async () => {
  const { id: caseId } = await world.addCase(people.ana);
  const reviewLevels = [{ level: 1, roles: ["LOAN_OFFICER" as const], need: 2, of: 3 }];
  const seats = await Promise.all([1, 2].map((seat) => world.addTask(caseId, { seat, reviewLevels })));
  for (const [number, taskId] of seats.entries()) {
    expect(await mayCancel(caseId)).toBe(true);
    const caller = await world.addPerson({ roles: ["LOAN_OFFICER"] });
    await decideTask({ caller, taskId, decision: rejection, seenVersion: number + 1 });
  }
  expect([await mayCancel(caseId), await withdraw(caseId)]).toEqual([false, "CASE_CLOSED"]);
});

test("what operations refused or stopped is over as well; a step tried again is not", async () => {
  const outcomes = [
    ["loan.creditCheckFailed", { outcome: "REJECTED", data: rejection.data }, "CASE_CLOSED"],
    ["loan.documentsFailed", { outcome: "CANCELLED", data: { message: "It cannot be written." } }, "CASE_CLOSED"],
    ["loan.payoutFailed", { outcome: "RETRY", data: {} }, "DONE"],
  ] as const;
  for (const [type, decision, withdrawn] of outcomes) {
    const { id } = await world.addCase(people.ana);
    const taskId = await world.addTask(id, { type, requiredRoles: ["OPERATIONS"], fourEyes: null, reviewLevels: [] });
    await decideTask({ caller: people.otto, taskId, decision, seenVersion: 1 });
    expect([type, await withdraw(id)]).toEqual([type, withdrawn]);
  }
});

test("the request says in which role somebody asked", async () => {
  const roles = { APPLICANT: people.ana, OPERATIONS: people.otto };
  for (const [role, person] of Object.entries(roles)) {
    const { id } = await world.addCase(people.ana);
    await cancelCase(person, id, "no more");
    const { rows } = await world.owner.query(
      `SELECT o.payload ->> 'as' AS signalled, e.body::jsonb #>> '{data,as}' AS audited FROM outbox o
      JOIN audit_events e ON e.chain_id = o.case_id AND e.type = 'case.cancelRequested' WHERE o.case_id = $1 AND o.name = 'cancelRequested'`,
      [id],
    );
    expect(rows).toEqual([{ signalled: role, audited: role }]);
  }
});

const beginPayout = async (on: Queryable, caseId: string): Promise<void> => {
  await insertOffer(on, caseId, { status: "ACCEPTED" });
  await insertLoan(on, caseId);
};

test("once pay-out has begun nobody stops it, operations neither", async () => {
  const { id } = await world.addCase(people.ana);
  await beginPayout(world.owner, id);
  expect(await mayCancel(id)).toBe(false);
  expect(await withdraw(id)).toBe("CASE_CLOSED");
  expect(await codeOf(cancelCase(people.otto, id, "stop"))).toBe("CASE_CLOSED");
});

test("asking again is no yes when the case has ended otherwise", async () => {
  const { id } = await world.addCase(people.ana);
  expect(await withdraw(id)).toBe("DONE");
  await world.owner.query("UPDATE cases SET status = 'COMPLETED', closed_at = now() WHERE id = $1", [id]);
  expect(await withdraw(id)).toBe("CASE_CLOSED");
});

test("of a last no and a withdrawal at the same time exactly one gets through", async () => {
  const outcomes = new Set<string>();
  for (let round = 0; round < 60; round += 1) {
    const { caseId, taskId } = await atLastLevel();
    const first = round % 2 === 0 ? decide(taskId, rejection) : undefined;
    const [withdrawn, decided] = await Promise.all([withdraw(caseId), first ?? decide(taskId, rejection)]);
    expect([decided, withdrawn].sort()).toEqual(["CASE_CLOSED", "DONE"]);
    outcomes.add(decided ?? "");
    const stored = await world.count("decisions WHERE case_id = $1", [caseId]);
    expect(stored + (await world.count("outbox WHERE case_id = $1 AND name = 'cancelRequested'", [caseId]))).toBe(1);
  }
  expect(outcomes.has("DONE")).toBe(true);
});

const whileHeld = async (caseId: string, change: (connection: pg.PoolClient) => Promise<unknown>): Promise<string> => {
  const connection = await world.owner.connect();
  const waiting = async () =>
    (await world.count("pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()")) > 0;
  await connection.query("BEGIN");
  await connection.query("SELECT FROM cases WHERE id = $1 FOR NO KEY UPDATE", [caseId]);
  const late = withdraw(caseId);
  await expect.poll(waiting).toBe(true);
  await change(connection);
  await connection.query("COMMIT");
  connection.release();
  return late;
};

test("whoever waits for the other's transaction sees what it stored: a last no, or a pay-out that begins", async () => {
  const { caseId, taskId } = await atLastLevel();
  const rejected = await whileHeld(caseId, async (connection) => {
    await connection.query("UPDATE tasks SET status = 'DECIDED', closed_at = now() WHERE id = $1", [taskId]);
    await connection.query(
      `INSERT INTO decisions (id, task_id, case_id, level, outcome, data, seen_version, decided_by_id, decided_at)
      VALUES ($1, $2, $3, 2, 'REJECTED', '{}', 1, $4, now())`,
      [randomUUID(), taskId, caseId, people.uma.id],
    );
  });
  const { id } = await world.addCase(people.ana);
  expect([rejected, await whileHeld(id, (connection) => beginPayout(connection, id))]).toEqual(["CASE_CLOSED", "CASE_CLOSED"]);
});
