import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AppError } from "@/domain/errors";
import { decisionReceiptSchema } from "@/domain/task";
import { people } from "@/prisma/people";
import { decideTask } from "./decide-task";
import { openWorld, type World } from "./testing/test-world";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const approval = { outcome: "APPROVED", data: { amount: 18_000_00, rateBps: 690, termMonths: 48 } };
const rejection = { outcome: "REJECTED", data: { reasonCodes: ["CREDIT_HISTORY"], message: "Too many late payments." } };

const newTask = async (options: Parameters<World["addTask"]>[1] = {}) => {
  const { id: caseId } = await world.addCase(people.ana);
  return { caseId, taskId: await world.addTask(caseId, options) };
};

const refusalOf = async (attempt: Promise<unknown>): Promise<AppError> => {
  const error = await attempt.then(
    () => new Error("was not refused"),
    (thrown: unknown) => thrown,
  );
  if (error instanceof AppError) return error;
  throw error;
};

test("a decision stores decision, closed task, audit event and queued signal together", async () => {
  const { caseId, taskId } = await newTask();
  const receipt = await decideTask({ caller: people.olivia, taskId, decision: approval, seenVersion: 1 });
  expect(decisionReceiptSchema.parse(receipt)).toMatchObject({ taskId, outcome: "APPROVED", delivery: "RECORDED" });
  const { rows } = await world.owner.query(
    `SELECT t.status, d.id, d.data, o.name, o.kind, o.payload, o.dedupe_key, e.body::jsonb AS event
    FROM tasks t JOIN decisions d ON d.task_id = t.id JOIN outbox o ON o.decision_id = d.id
    JOIN audit_events e ON e.chain_id = $1 AND e.type = 'task.decided' WHERE t.id = $2`,
    [caseId, taskId],
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    status: "DECIDED",
    id: receipt.decisionId,
    data: approval.data,
    kind: "SIGNAL",
    name: "taskDecided",
    payload: { decisionId: receipt.decisionId, taskId, outcome: "APPROVED", decidedAt: receipt.decidedAt },
    dedupe_key: `decision:${receipt.decisionId}`,
    event: { actor: { id: people.olivia.id }, workflowId: `loan-${caseId}`, data: { decisionId: receipt.decisionId, level: 1 } },
  });
  expect(Object.keys(rows[0]?.payload)).toHaveLength(4);
});

test("fifty people race for one task: one wins, the others learn his name and the time", async () => {
  const { taskId } = await newTask();
  const racers = await Promise.all(
    Array.from({ length: 50 }, (_, number) => world.addPerson({ roles: ["LOAN_OFFICER"], name: `Racer ${number}` })),
  );
  const results = await Promise.allSettled(
    racers.map((caller, number) => decideTask({ caller, taskId, decision: number % 2 ? approval : rejection, seenVersion: 1 })),
  );
  const winner = results.findIndex(({ status }) => status === "fulfilled");
  const refusals = results.flatMap((result) => (result.status === "rejected" ? [result.reason as AppError] : []));
  expect(refusals).toHaveLength(49);
  for (const { code, status, params } of refusals) {
    expect({ code, status, by: params?.by }).toEqual({ code: "ALREADY_DECIDED", status: 409, by: racers[winner]?.name });
    expect(new Date(String(params?.at)).getTime()).not.toBeNaN();
  }
  expect(await world.count("decisions WHERE task_id = $1", [taskId])).toBe(1);
  expect(await world.count("outbox WHERE task_id = $1", [taskId])).toBe(1);
});

describe("idempotency", () => {
  const key = (requestHash: string) => ({ key: "retry-1", requestHash });

  test("ten equal requests at once get one answer, and so does a later one", async () => {
    const { taskId } = await newTask();
    const request = { caller: people.olivia, taskId, decision: approval, seenVersion: 1, idempotency: key("same") };
    const answers = await Promise.all(Array.from({ length: 10 }, () => decideTask(request)));
    const later = await decideTask(request);
    expect(new Set([...answers, later].map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await world.count("decisions WHERE task_id = $1", [taskId])).toBe(1);
  });

  test("a used key with another request is refused, also for another task", async () => {
    const { taskId } = await newTask();
    const caller = await world.addPerson({ roles: ["LOAN_OFFICER"] });
    await decideTask({ caller, taskId, decision: approval, seenVersion: 1, idempotency: key("first") });
    const other = await newTask();
    const request = { caller, taskId: other.taskId, decision: approval, seenVersion: 1, idempotency: key("second") };
    expect(await refusalOf(decideTask(request))).toMatchObject({ code: "IDEMPOTENCY_KEY_REUSED", status: 422 });
    expect(await world.count("decisions WHERE task_id = $1", [other.taskId])).toBe(0);
  });

  test("one key on two tasks at the same moment decides only one of them", async () => {
    const tasks = await Promise.all([newTask(), newTask()]);
    const caller = await world.addPerson({ roles: ["LOAN_OFFICER"] });
    const results = await Promise.allSettled(
      tasks.map(({ taskId }) => decideTask({ caller, taskId, decision: approval, seenVersion: 1, idempotency: key(taskId) })),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await world.count("decisions WHERE decided_by_id = $1", [caller.id])).toBe(1);
  });
});

test("what the page did not show cannot be decided on", async () => {
  const { taskId } = await newTask();
  await world.owner.query("UPDATE tasks SET version = 2 WHERE id = $1", [taskId]);
  const attempt = decideTask({ caller: people.olivia, taskId, decision: approval, seenVersion: 1 });
  expect(await refusalOf(attempt)).toMatchObject({
    code: "CHANGED_MEANWHILE",
    status: 409,
    params: { version: 2, seenVersion: 1 },
  });
});

test("a decision that does not fit the form names every wrong field and stores nothing", async () => {
  const { taskId } = await newTask();
  const decision = {
    outcome: "APPROVED",
    data: { amount: -1, rateBps: Number.POSITIVE_INFINITY, termMonths: "12", extra: true },
  };
  const refusal = await refusalOf(decideTask({ caller: people.olivia, taskId, decision, seenVersion: 1 }));
  expect(refusal).toMatchObject({ code: "VALIDATION_FAILED", status: 422 });
  expect(refusal.errors?.map(({ path }) => path).sort()).toEqual([
    "data.amount",
    "data.extra",
    "data.rateBps",
    "data.termMonths",
  ]);
  expect(
    await refusalOf(
      decideTask({ caller: people.olivia, taskId, decision: { outcome: "MAYBE\u0000", data: {} }, seenVersion: 1 }),
    ),
  ).toMatchObject({ code: "VALIDATION_FAILED" });
  expect(await world.count("decisions WHERE task_id = $1", [taskId])).toBe(0);
});

test("role and account are looked at anew in the deciding statement", async () => {
  const { taskId } = await newTask();
  const caller = await world.addPerson({ roles: ["LOAN_OFFICER"] });
  await world.owner.query("DELETE FROM user_roles WHERE user_id = $1", [caller.id]);
  expect(await refusalOf(decideTask({ caller, taskId, decision: approval, seenVersion: 1 }))).toMatchObject({
    code: "MISSING_ROLE",
    status: 403,
  });
  const disabled = await world.addPerson({ roles: ["LOAN_OFFICER"] });
  await world.owner.query("UPDATE users SET active = false WHERE id = $1", [disabled.id]);
  expect(await refusalOf(decideTask({ caller: disabled, taskId, decision: approval, seenVersion: 1 }))).toMatchObject({
    code: "NOT_SIGNED_IN",
  });
  expect(await world.count("decisions WHERE task_id = $1", [taskId])).toBe(0);
});

test("who may not is told why, and the attempt is on the trail", async () => {
  const caller = await world.addPerson({ roles: ["LOAN_OFFICER"], limit: 100_00 });
  const { caseId, taskId } = await newTask({ limitApplies: true });
  expect(await refusalOf(decideTask({ caller, taskId, decision: approval, seenVersion: 1 }))).toMatchObject({
    code: "ABOVE_LIMIT",
    message: "Above your limit of 100.00 EUR.",
    params: { limit: 100_00, currency: "EUR" },
  });
  const { rows } = await world.owner.query(
    "SELECT body::jsonb AS body FROM audit_events WHERE chain_id = $1 AND type = 'task.refused'",
    [caseId],
  );
  expect(rows).toMatchObject([{ body: { actor: { id: caller.id }, taskId, data: { action: "decide", code: "ABOVE_LIMIT" } } }]);
});

test("approving more than was asked for needs authority over the larger amount", async () => {
  const caller = await world.addPerson({ roles: ["LOAN_OFFICER"], limit: 20_000_00 });
  const { taskId } = await newTask({ limitApplies: true });
  const more = { ...approval, data: { ...approval.data, amount: 20_000_01 } };
  expect(await refusalOf(decideTask({ caller, taskId, decision: more, seenVersion: 1 }))).toMatchObject({ code: "ABOVE_LIMIT" });
  await decideTask({ caller, taskId, decision: approval, seenVersion: 1 });
});

test("one person cannot decide two levels of a case", async () => {
  const { caseId, taskId } = await newTask();
  const caller = await world.addPerson({ roles: ["LOAN_OFFICER", "SENIOR_UNDERWRITER"] });
  await decideTask({ caller, taskId, decision: approval, seenVersion: 1 });
  const second = await world.addTask(caseId, { level: 2, requiredRoles: ["SENIOR_UNDERWRITER"] });
  expect(await refusalOf(decideTask({ caller, taskId: second, decision: approval, seenVersion: 1 }))).toMatchObject({
    code: "ALREADY_DECIDED_CASE",
    params: { level: 1 },
  });
});

test("who may not know of a task gets no other answer than for one that does not exist", async () => {
  const { taskId } = await newTask();
  for (const id of [taskId, "3f0f2d3e-6a0e-4f4e-9f5a-0a5b5f1c2d3e", "not-an-id"])
    expect(await refusalOf(decideTask({ caller: people.ben, taskId: id, decision: approval, seenVersion: 1 }))).toMatchObject({
      code: "NOT_FOUND",
      message: "There is no such task.",
    });
});
