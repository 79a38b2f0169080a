import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { POST as declare } from "@/app/api/cases/[id]/conflict/route";
import { GET as timeline } from "@/app/api/cases/[id]/timeline/route";
import { POST as claim } from "@/app/api/tasks/[id]/claim/route";
import { POST as decide } from "@/app/api/tasks/[id]/decide/route";
import { GET as getTask } from "@/app/api/tasks/[id]/route";
import { GET as findTasks } from "@/app/api/tasks/route";
import { people } from "@/prisma/people";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
const cookies: Record<string, string> = {};
let id: string;
beforeAll(async () => {
  world = await openWorld();
  for (const key of ["ana", "ben", "olivia", "oscar", "uma", "nora", "ada", "max"] as const)
    cookies[key] = await signedIn(people[key]);
});
afterAll(() => world.close());
beforeEach(async () => {
  id = (await world.addCase(people.ana)).id;
});

const send = (key: string, reason: unknown = "My sister.") =>
  callApi(declare, { cookie: cookies[key], params: { id }, body: { reason } });
const events = async () =>
  (
    await world.owner.query("SELECT body FROM audit_events WHERE chain_id = $1 AND type = 'case.conflictDeclared' ORDER BY seq", [
      id,
    ])
  ).rows.map(({ body }) => JSON.parse(body));
const seen = async (key: string, taskId: string) =>
  (await callApi(getTask, { cookie: cookies[key], params: { id: taskId } })).json;
const inbox = async (key: string): Promise<string[]> =>
  (await callApi(findTasks, { cookie: cookies[key], query: `?view=needs-me&caseId=${id}` })).json.items.map(
    (task: { id: string }) => task.id,
  );

test("who declares it decides nothing of the case any more, and what he holds goes back to everybody as it was", async () => {
  const [held, escalated, others] = [
    await world.addTask(id),
    await world.addTask(id, { seat: 2 }),
    await world.addTask(id, { seat: 3 }),
  ];
  for (const taskId of [held, escalated])
    expect((await callApi(claim, { cookie: cookies.olivia, params: { id: taskId }, method: "POST" })).status).toBe(200);
  await world.owner.query("UPDATE tasks SET escalated_at = now() WHERE id = $1", [escalated]);
  await callApi(claim, { cookie: cookies.oscar, params: { id: others }, method: "POST" });
  expect((await send("olivia")).status).toBe(204);
  expect(await seen("oscar", held)).toMatchObject({ status: "OPEN", assignee: null, mayDecide: true });
  expect(await seen("oscar", escalated)).toMatchObject({ status: "ESCALATED", assignee: null });
  expect(await seen("oscar", others)).toMatchObject({ status: "CLAIMED", assignee: { id: people.oscar.id } });
  expect(await inbox("olivia")).toEqual([]);
  expect((await seen("olivia", held)).mayDecide).toMatchObject({ code: "CONFLICT_DECLARED" });
  const rejection = { outcome: "REJECTED", data: { reasonCodes: ["CREDIT_HISTORY"], message: "No." }, seenVersion: 1 };
  for (const [handler, body] of [
    [claim, undefined],
    [decide, rejection],
  ] as const) {
    const answer = await callApi(handler, { cookie: cookies.olivia, params: { id: held }, method: "POST", body });
    expect(answer.json).toMatchObject({ status: 403, code: "CONFLICT_DECLARED" });
  }
  expect((await events())[0]).toMatchObject({
    actor: { id: people.olivia.id },
    data: { reason: "My sister.", released: [held, escalated].sort() },
  });
});

test("it leaves the inbox with every task of the case that comes later, and no other case", async () => {
  await send("olivia");
  await world.addTask(id);
  expect(await inbox("olivia")).toEqual([]);
  expect(await inbox("oscar")).toHaveLength(1);
  id = (await world.addCase(people.ana)).id;
  await world.addTask(id);
  expect(await inbox("olivia")).toHaveLength(1);
});

test("colleagues read on the timeline that it was declared, and only the trail says why", async () => {
  await send("olivia", "a private reason");
  for (const key of ["oscar", "ana"]) {
    const { json } = await callApi(timeline, { cookie: cookies[key], params: { id } });
    expect(JSON.stringify(json)).not.toContain("private");
    const types = json.items.map(({ type }: { type: string }) => type);
    expect(types.includes("case.conflictDeclared")).toBe(key === "oscar");
  }
  expect(await world.count("notifications WHERE case_id = $1 AND kind NOT LIKE 'loan.%'", [id])).toBe(0);
});

test("repeating it, also ten times at once, changes nothing", async () => {
  const taskId = await world.addTask(id);
  await callApi(claim, { cookie: cookies.olivia, params: { id: taskId }, method: "POST" });
  const answers = await Promise.all(Array.from({ length: 10 }, (_, number) => send("olivia", `reason ${number}`)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
  expect(await events()).toHaveLength(1);
  const { rows } = await world.owner.query("SELECT reason FROM case_conflicts WHERE case_id = $1", [id]);
  expect(rows).toEqual([{ reason: (await events())[0].data.reason }]);
});

test("operations hear when nobody is left who may decide a task, once", async () => {
  const taskId = await world.addTask(id, { requiredRoles: ["SENIOR_UNDERWRITER"], limitApplies: true, amount: 300_000_00 });
  const alerts = () => world.count("alerts WHERE case_id = $1 AND task_id = $2 AND kind = 'case.nobodyCanDecide'", [id, taskId]);
  await send("oscar");
  expect(await alerts()).toBe(0);
  await send("uma");
  await send("uma");
  expect(await alerts()).toBe(1);
});

test("who decides nothing has no conflict: auditors are refused, all others find no case", async () => {
  expect((await send("ada")).json).toMatchObject({ status: 403, code: "FORBIDDEN" });
  for (const key of ["ana", "ben", "nora", "max"]) expect([key, (await send(key)).status]).toEqual([key, 404]);
  id = (await world.addCase(people.oscar, { person: people.oscar })).id;
  expect((await send("oscar")).status).toBe(404);
  expect(await world.count("case_conflicts WHERE case_id = $1", [id])).toBe(0);
});

test("without a reason it is refused beside the field", async () => {
  for (const reason of ["", "  ", "x".repeat(1_001), 7, null, "a\u0000b"])
    expect((await send("olivia", reason)).json.errors).toMatchObject([{ path: "reason" }]);
  const extra = await callApi(declare, { cookie: cookies.olivia, params: { id }, body: { reason: "x", userId: people.uma.id } });
  expect(extra.json.errors).toMatchObject([{ path: "userId" }]);
  expect(await events()).toEqual([]);
});
