import { afterAll, beforeAll, expect, test } from "vitest";
import { type ApiAnswer, callApi, signedIn } from "@/app/_lib/testing/call-api";
import { POST as cancel } from "@/app/api/admin/workflows/[id]/cancel/route";
import { POST as end } from "@/app/api/admin/workflows/[id]/end/route";
import { GET as getWorkflow } from "@/app/api/admin/workflows/[id]/route";
import { GET as findWorkflows } from "@/app/api/admin/workflows/route";
import { people } from "@/prisma/people";
import { closeTemporal, temporal, withDeadline } from "@/server/temporal";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
let max: string;
beforeAll(async () => {
  world = await openWorld();
  max = await signedIn(people.max);
});
afterAll(async () => {
  await closeTemporal();
  await world.close();
});

/** An open case whose start was delivered, quiet for an hour. */
const quietCase = async () => {
  const { id, number } = await world.addCase(people.ana);
  await world.owner.query("UPDATE outbox SET sent_at = now() WHERE case_id = $1", [id]);
  await world.owner.query("UPDATE cases SET updated_at = now() - interval '1 hour' WHERE id = $1", [id]);
  return { id, number, workflowId: `loan-${id}` };
};

/** Its workflow in the engine, on a queue of its own that nobody serves. */
const startIn = (workflowId: string) =>
  temporal().workflow.start("loanApproval", { workflowId, taskQueue: workflowId, args: [{}] });

/** Serves that queue like a worker on which the workflow's code throws, so often. */
const failSteps = (workflowId: string, times: number): Promise<void> =>
  withDeadline(30_000, async ({ workflowService, options: { namespace } }) => {
    for (let time = 0; time < times; time += 1) {
      const queue = { namespace, taskQueue: { name: workflowId }, identity: "a broken worker" };
      const { taskToken } = await workflowService.pollWorkflowTaskQueue(queue);
      await workflowService.respondWorkflowTaskFailed({
        namespace,
        taskToken,
        cause: 24,
        failure: { message: "the code throws" },
      });
    }
  });

const look = async (id: string, cookie = max): Promise<ApiAnswer> => callApi(getWorkflow, { cookie, params: { id } });
const endCase = (id: string, caseNumber: string): Promise<ApiAnswer> =>
  callApi(end, { cookie: max, params: { id }, body: { reason: "cannot go on", caseNumber } });
const caseOf = async (id: string) => (await world.owner.query("SELECT status, closed_at FROM cases WHERE id = $1", [id])).rows[0];

test("open cases are told with how their workflows stand, and nothing of their business", async () => {
  const [gone, runs, over] = [await quietCase(), await quietCase(), await quietCase()];
  await startIn(runs.workflowId);
  await (await startIn(over.workflowId)).terminate("a test");
  const waiting = await world.addCase(people.ana);
  const { json } = await callApi(findWorkflows, { cookie: max, query: "?limit=100" });
  const standing = (id: string) => json.items.find(({ caseId }: { caseId: string }) => caseId === id);
  expect(standing(gone.id)).toMatchObject({ standing: "FAILED", reason: "GONE" });
  expect(standing(runs.id)).toMatchObject({ standing: "RUNNING", reason: "WAITS" });
  expect(standing(waiting.id)).toMatchObject({ standing: "RUNNING", reason: "STARTS_SOON" });
  await expect.poll(async () => (await look(over.id)).json.reason).toBe("ENDED");
  const detail = (await look(runs.id)).json;
  expect(detail).toMatchObject({ historyLength: 2, mayCancel: true, pendingActivities: [], state: { source: "snapshot" } });
  expect(JSON.stringify([json, detail])).not.toMatch(/Ana|amount|applicant|demo\.test|18000/i);
});

test("those that stand in one way are found among all open cases; another way is refused", async () => {
  const [gone, runs] = [await quietCase(), await quietCase()];
  await startIn(runs.workflowId);
  const found = async (standing: string) => {
    const { json } = await callApi(findWorkflows, { cookie: max, query: `?standing=${standing}&limit=1` });
    return json.items.map(({ caseId }: { caseId: string }) => caseId);
  };
  expect(await found("FAILED")).toContain(gone.id);
  expect(await found("FAILED")).not.toContain(runs.id);
  expect(await found("RUNNING")).toContain(runs.id);
  expect(await found("RUNNING")).not.toContain(gone.id);
  expect(await found("STUCK")).toEqual([]);
  const { json } = await callApi(findWorkflows, { cookie: max, query: "?standing=LAZY" });
  expect(json).toMatchObject({ status: 422, errors: [{ path: "standing" }] });
});

test("a case is asked to stop once, as operations ask, and the trail names the admin", async () => {
  const { id, workflowId } = await quietCase();
  const ask = () => callApi(cancel, { cookie: max, params: { id }, body: { reason: "asked by phone" } });
  const [first, second] = await Promise.all([ask(), ask()]);
  expect([first.status, second.status]).toEqual([200, 200]);
  expect((await look(id)).json).toMatchObject({ mayCancel: false, cancelRequestedAt: expect.any(String) });
  const { rows } = await world.owner.query("SELECT payload FROM outbox WHERE workflow_id = $1 AND name = 'cancelRequested'", [
    workflowId,
  ]);
  expect(rows).toMatchObject([{ payload: { by: people.max.id, as: "OPERATIONS" } }]);
  const told = await world.owner.query(
    "SELECT actor_name AS by FROM audit_events WHERE case_id = $1 AND type = 'case.cancelRequested'",
    [id],
  );
  expect(told.rows).toEqual([{ by: "Max Feld" }]);
});

test("a case that is paid out or closed is not asked to stop", async () => {
  const { id } = await quietCase();
  await world.owner.query("UPDATE cases SET irrevocable_at = now() WHERE id = $1", [id]);
  const ask = () => callApi(cancel, { cookie: max, params: { id }, body: { reason: "x" } });
  expect((await ask()).json).toMatchObject({ status: 409, code: "CASE_CLOSED" });
  await world.owner.query("UPDATE cases SET status = 'COMPLETED' WHERE id = $1", [id]);
  expect((await ask()).status).toBe(404);
});

test("a workflow that runs is not ended, nor one whose number was not typed", async () => {
  const { id, number, workflowId } = await quietCase();
  const handle = await startIn(workflowId);
  expect((await endCase(id, number)).json).toMatchObject({ status: 409, code: "NOT_STUCK" });
  await handle.terminate("a test");
  await expect.poll(async () => (await look(id)).json.standing).toBe("FAILED");
  expect((await endCase(id, "L-000000")).json).toMatchObject({ status: 422, errors: [{ path: "caseNumber" }] });
  expect(await caseOf(id)).toEqual({ status: "OPEN", closed_at: null });
});

test("a workflow whose step fails again and again is stuck; ended, its case has failed, its tasks are orphans and operations know", async () => {
  const { id, number, workflowId } = await quietCase();
  const taskId = await world.addTask(id);
  const handle = await startIn(workflowId);
  await failSteps(workflowId, 3);
  await expect.poll(async () => (await look(id)).json.standing, { timeout: 20_000 }).toBe("STUCK");
  expect((await look(id)).json).toMatchObject({ reason: "STEP_FAILS_AGAIN_AND_AGAIN", openTasks: 1 });
  const answers = await Promise.all([endCase(id, number), endCase(id, number)]);
  expect(answers.map(({ status }) => status)).toContain(204);
  expect((await handle.describe()).status.name).toBe("TERMINATED");
  expect(await caseOf(id)).toMatchObject({ status: "FAILED", closed_at: expect.any(Date) });
  expect(await world.count("tasks WHERE id = $1 AND status = 'ORPHANED'", [taskId])).toBe(1);
  expect(await world.count("alerts WHERE case_id = $1 AND kind = 'case.endedByAdmin'", [id])).toBe(1);
  const { rows } = await world.owner.query(
    "SELECT type, actor_name AS by, body::jsonb #>> '{data,reason}' AS reason FROM audit_events WHERE case_id = $1 ORDER BY seq DESC LIMIT 2",
    [id],
  );
  expect(rows).toEqual([
    { type: "case.endedByAdmin", by: "Max Feld", reason: "cannot go on" },
    { type: "task.orphaned", by: "Max Feld", reason: null },
  ]);
  expect((await look(id)).status).toBe(404);
});
