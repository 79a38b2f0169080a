import { randomUUID } from "node:crypto";
import { ApplicationFailure } from "@temporalio/activity";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CaseState } from "@/domain/case-state";
import { AppError } from "@/domain/errors";
import type { OpenTaskInput } from "@/domain/task";
import { everyFieldData, everyFieldForm, foreignTask } from "@/prisma/form-builders";
import { people } from "@/prisma/people";
import { getCaseState } from "@/server/case-state";
import { decideTask } from "@/server/decide-task";
import { getCase } from "@/server/get-case";
import { getTaskDetail } from "@/server/get-task-detail";
import { startCase } from "@/server/start-case";
import { openWorld, type World } from "@/server/testing/test-world";
import { verifyChain } from "@/server/verify-chain";
import { inActivity } from "../testing/in-activity";
import { activities } from "./activities";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const newWorkflow = (): string => `expenses-${randomUUID()}`;
const open = (workflowId: string, change: Partial<OpenTaskInput> = {}) =>
  inActivity(workflowId, () => activities.openTask(foreignTask(change)));
const close = (workflowId: string, input: Parameters<typeof activities.closeCase>[0]) =>
  inActivity(workflowId, () => activities.closeCase(input));
const decide = (taskId: string, data: unknown = everyFieldData(), outcome = "GRANTED", caller = people.otto) =>
  decideTask({ caller, taskId, decision: { outcome, data }, seenVersion: 1 });

const refusalOf = async (attempt: Promise<unknown>): Promise<AppError> => {
  const error = await attempt.then(
    () => new Error("was not refused"),
    (thrown: unknown) => thrown,
  );
  if (error instanceof AppError) return error;
  throw error;
};
const wrongFields = async (taskId: string, data: unknown, outcome?: string): Promise<string[]> => {
  const { code, errors = [] } = await refusalOf(decide(taskId, data, outcome));
  expect(code).toBe("VALIDATION_FAILED");
  return errors.map(({ path }) => path);
};
const trailOf = async (caseId: string): Promise<string[]> =>
  (await world.owner.query("SELECT type FROM audit_events WHERE chain_id = $1 ORDER BY seq", [caseId])).rows.map(
    ({ type }) => type,
  );

describe("a workflow that is not ours opens a task", () => {
  test("with a case around it, entered by nobody, and once for each key, however often and at once", async () => {
    const workflowId = newWorkflow();
    const opened = await Promise.all(Array.from({ length: 8 }, () => open(workflowId)));
    const [{ taskId, caseId }] = opened as [(typeof opened)[0]];
    expect(opened).toEqual(opened.map(() => opened[0]));
    const other = await open(workflowId, { taskKey: "second look" });
    expect([other.caseId, other.taskId === taskId, other.deciders]).toEqual([caseId, false, 1]);

    const { detail } = await getCase(people.otto, caseId);
    expect(detail).toMatchObject({ type: "general", title: "Expenses of Mia Chen", amount: 420_50, mayCancel: false });
    expect(detail.number).toMatch(/^T-\d{6}$/);
    expect(await trailOf(caseId)).toEqual(["case.created", "task.opened", "task.opened"]);
    const { state, source } = await getCaseState(caseId);
    expect([state.stage, state.status, source]).toEqual(["IN_PROGRESS", "OPEN", "snapshot"]);
  });

  test("due in a day when it says nothing, with its form, for whoever holds the role", async () => {
    const { taskId, dueAt } = await open(newWorkflow());
    expect(Math.abs(Date.parse(dueAt) - Date.now() - 86_400_000)).toBeLessThan(60_000);
    const task = await getTaskDetail(people.otto, taskId);
    expect(task.form?.fields.map(({ kind }) => kind)).toHaveLength(11);
    expect(task.mayDecide).toBe(true);
    expect((await getTaskDetail(people.olivia, taskId)).mayDecide).toMatchObject({ code: "MISSING_ROLE" });
    expect((await refusalOf(getTaskDetail(people.ana, taskId))).code).toBe("NOT_FOUND");
  });

  test.each<[string, Partial<OpenTaskInput>, string]>([
    ["a registered type with a form", { type: "loan.review" }, "form"],
    ["another type without one", { form: undefined }, "form"],
    [
      "an unknown kind of field",
      { form: { ...everyFieldForm(), fields: [{ name: "a", kind: "html", label: "A" } as never] } },
      "kind",
    ],
    ["outcomes the form does not have", { outcomes: ["APPROVED"] }, "outcomes"],
    ["nobody who works on tasks", { requiredRoles: ["APPLICANT"] }, "requiredRoles"],
    ["an amount of no currency", { case: { title: "x", amount: 5 } }, "case"],
  ])("not with %s: its call fails for good and says what is wrong", async (_, change, field) => {
    const failure: unknown = await open(newWorkflow(), change).catch((error: unknown) => error);
    if (!(failure instanceof ApplicationFailure)) throw failure;
    expect([failure.nonRetryable, failure.type]).toEqual([true, "INVALID_INPUT"]);
    expect(failure.message).toContain(field);
  });

  test("people open no such case", async () => {
    const { code, errors } = await refusalOf(startCase({ actor: people.otto, type: "general", data: {} }));
    expect([code, errors?.[0]?.path]).toEqual(["VALIDATION_FAILED", "type"]);
  });
});

describe("a decision by the form a task brought with it", () => {
  test("is stored once, and goes out whole under the signal the task named", async () => {
    const { taskId, caseId } = await open(newWorkflow());
    const { decisionId, decidedAt } = await decide(taskId);
    const { rows } = await world.owner.query("SELECT name, payload FROM outbox WHERE task_id = $1", [taskId]);
    const by = { id: people.otto.id, name: people.otto.name };
    const answer = { decisionId, taskId, taskKey: "approval", outcome: "GRANTED", data: everyFieldData(), decidedAt, by };
    expect(rows).toEqual([{ name: "claimDecided", payload: answer }]);
    expect((await refusalOf(decide(taskId))).code).toBe("ALREADY_DECIDED");
    expect((await verifyChain(caseId)).brokenAt).toBeNull();
  });

  test("is refused with every wrong field, and stores nothing", async () => {
    const { taskId } = await open(newWorkflow());
    const data = { ...everyFieldData(), reference: "", days: 31, granted: 500_01, checks: [], more: 1 };
    expect((await wrongFields(taskId, data)).sort()).toEqual(
      ["checks", "days", "granted", "more", "reference"].map((name) => `data.${name}`),
    );
    expect(await wrongFields(taskId, everyFieldData(), "DENIED")).toContain("data.reference");
    expect(await wrongFields(taskId, {}, "DELETED")).toEqual(["outcome"]);
    expect(await world.count("decisions WHERE task_id = $1", [taskId])).toBe(0);
    await decide(taskId, { reason: "Not a business trip." }, "DENIED");
  });

  test("is never read by a form that is registered for another type, and no task of ours by one that is brought", async () => {
    const { taskId } = await open(newWorkflow(), {
      form: { version: 1, outcomes: [{ outcome: "RETRY", label: "Again" }] },
    });
    expect(await wrongFields(taskId, { note: "fits a step that failed" }, "RETRY")).toEqual(["data.note"]);
    await decide(taskId, {}, "RETRY");
    await world.owner.query("UPDATE tasks SET status = 'OPEN', type = 'loan.payoutFailed' WHERE id = $1", [taskId]);
    await world.owner.query("UPDATE outbox SET decision_id = NULL WHERE task_id = $1", [taskId]);
    await world.owner.query("DELETE FROM decisions WHERE task_id = $1", [taskId]);
    expect(await wrongFields(taskId, { note: "fits now" }, "RETRY")).toEqual(["data.note"]);
  });

  test("names files of this case that were found clean, and no others", async () => {
    const { taskId, caseId } = await open(newWorkflow());
    const elsewhere = await open(newWorkflow());
    const add = async (inCase: string, status: string): Promise<string> => {
      const id = randomUUID();
      await world.owner.query(
        `INSERT INTO documents (id, case_id, kind, name, media_type, size, sha256, stored_as, status)
        VALUES ($1::uuid, $2, 'UPLOAD', 'receipt.pdf', 'application/pdf', 10, repeat('a', 64), $1::uuid::text, $3)`,
        [id, inCase, status],
      );
      return id;
    };
    const clean = await add(caseId, "CLEAN");
    for (const id of [await add(caseId, "QUARANTINE"), await add(elsewhere.caseId, "CLEAN"), randomUUID()])
      expect(await wrongFields(taskId, { ...everyFieldData(), receipts: [clean, id] })).toEqual(["data.receipts"]);
    await decide(taskId, { ...everyFieldData(), receipts: [clean] });
  });

  test("needs the role, and of fifty at once one is stored", async () => {
    const { taskId } = await open(newWorkflow());
    expect((await refusalOf(decide(taskId, everyFieldData(), "GRANTED", people.olivia))).code).toBe("MISSING_ROLE");
    const racers = await Promise.all(Array.from({ length: 50 }, () => world.addPerson({ roles: ["OPERATIONS"] })));
    const tried = await Promise.allSettled(racers.map((racer) => decide(taskId, everyFieldData(), "GRANTED", racer as never)));
    expect(tried.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await world.count("outbox WHERE task_id = $1", [taskId])).toBe(1);
  });
});

describe("the case is closed by its workflow", () => {
  test("with what came of it; open tasks are taken back, and a repeat changes nothing", async () => {
    const workflowId = newWorkflow();
    const { taskId, caseId } = await open(workflowId);
    await close(workflowId, { status: "COMPLETED", outcome: "Paid with the next salary" });
    await close(workflowId, { status: "FAILED" });
    const state: CaseState = (await getCaseState(caseId)).state;
    expect(state).toMatchObject({ stage: "COMPLETED", status: "COMPLETED", result: { outcome: "Paid with the next salary" } });
    expect(state.history.map(({ to }) => to)).toEqual(["IN_PROGRESS", "COMPLETED"]);
    expect((await getTaskDetail(people.otto, taskId)).status).toBe("CANCELLED");
    expect(await trailOf(caseId)).toEqual(["case.created", "task.opened", "task.cancelled", "case.stageChanged"]);
    expect((await verifyChain(caseId)).brokenAt).toBeNull();
  });

  test("and who watches it is told, once", async () => {
    const workflowId = newWorkflow();
    const { caseId } = await open(workflowId);
    await world.owner.query("INSERT INTO case_watches (case_id, user_id) VALUES ($1, $2), ($1, $3)", [
      caseId,
      people.otto.id,
      people.ana.id,
    ]);
    for (let time = 0; time < 2; time += 1) await close(workflowId, { status: "COMPLETED" });
    const { rows } = await world.owner.query(
      "SELECT user_id, params FROM notifications WHERE case_id = $1 AND kind = 'case.moved'",
      [caseId],
    );
    expect(rows).toMatchObject([{ user_id: people.otto.id, params: { caseType: "general", stage: "COMPLETED" } }]);
    expect((await trailOf(caseId)).slice(-2)).toEqual(["case.stageChanged", "notice.recorded"]);
    expect((await verifyChain(caseId)).brokenAt).toBeNull();
  });

  test("opens no further task", async () => {
    const workflowId = newWorkflow();
    await open(workflowId);
    await close(workflowId, { status: "CANCELLED" });
    await expect(open(workflowId, { taskKey: "too late" })).rejects.toMatchObject({ type: "NO_CASE", nonRetryable: true });
  });

  test("a decision that got there first stands when the task is taken back", async () => {
    const { taskId } = await open(newWorkflow());
    await decide(taskId);
    expect(await activities.closeTask({ taskId, as: "EXPIRED", reason: "too late" })).toEqual({ status: "DECIDED" });
  });

  test("no case of ours is closed in this way", async () => {
    const { id } = await world.addCase();
    await close(`loan-${id}`, { status: "FAILED" });
    expect((await getCaseState(id)).state.status).toBe("OPEN");
  });
});
