import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RouteHandler } from "@/app/_lib/route";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { people } from "@/prisma/people";
import { openWorld, type World } from "@/server/testing/test-world";
import { POST as assign } from "./[id]/assign/route";
import { GET as candidates } from "./[id]/candidates/route";
import { POST as claim } from "./[id]/claim/route";
import { POST as delegate } from "./[id]/delegate/route";
import { POST as prioritise } from "./[id]/priority/route";
import { POST as snooze, DELETE as wake } from "./[id]/snooze/route";
import { POST as bulk, GET as bulkTypes } from "./bulk/route";

const { olivia, oscar, uma, ada, max, ana, nora } = people;
let world: World;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  world = await openWorld();
  for (const person of [olivia, oscar, uma, ada, max, ana, nora]) cookies[person.id] = await signedIn(person);
});
afterAll(() => world.close());

type Person = { id: string };
const newTask = async (options: Parameters<World["addTask"]>[1] = {}) =>
  world.addTask((await world.addCase(people.ana)).id, options);
const call = (handler: RouteHandler, person: Person, id: string, body?: unknown) =>
  callApi(handler, { cookie: cookies[person.id] ?? "", params: { id }, method: "POST", ...(body !== undefined && { body }) });
const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
const trailOf = async (id: string): Promise<string[]> =>
  (await world.owner.query("SELECT type FROM audit_events WHERE task_id = $1 ORDER BY seq", [id])).rows.map(({ type }) => type);

describe("a lead", () => {
  test("gives a task out, to another, and back to everybody; each is on the trail and told to its holder", async () => {
    const id = await newTask();
    expect((await call(assign, uma, id, { to: oscar.id })).json).toMatchObject({ assignee: { id: oscar.id }, status: "CLAIMED" });
    expect((await call(assign, uma, id, { to: olivia.id, seenAssignee: oscar.id })).json.assignee.id).toBe(olivia.id);
    expect((await call(assign, uma, id, { to: null })).json).toMatchObject({ assignee: null, status: "OPEN" });
    expect((await trailOf(id)).filter((type) => type === "task.assigned")).toHaveLength(3);
    const told = await world.owner.query(
      "SELECT user_id FROM notifications WHERE kind = 'task.assigned' AND channel = 'IN_APP' AND params ->> 'taskId' = $1 ORDER BY created_at",
      [id],
    );
    expect(told.rows.map(({ user_id }) => user_id)).toEqual([oscar.id, olivia.id]);
  });

  test("is told why somebody may not have it, and who took it meanwhile", async () => {
    const id = await newTask({ limitApplies: true, amount: 30_000_00 });
    expect((await call(assign, uma, id, { to: oscar.id })).json).toMatchObject({
      ...{ status: 409, code: "ASSIGNEE_MAY_NOT" },
      params: { name: "Oscar Lindqvist", because: { code: "ABOVE_LIMIT", params: { limit: 20_000_00 } } },
    });
    for (const to of [nora.id, ana.id, randomUUID()])
      expect((await call(assign, uma, id, { to })).json).toMatchObject({ status: 422, errors: [{ path: "to" }] });
    await call(claim, olivia, id);
    expect((await call(assign, uma, id, { to: null, seenAssignee: null })).json).toMatchObject({
      code: "CLAIMED_BY_OTHER",
      params: { by: "Olivia Hart" },
    });
  });

  test("is asked by nobody why: a conflict of interest stays with who declared it", async () => {
    const { id: caseId } = await world.addCase(people.ana);
    const id = await world.addTask(caseId);
    await world.owner.query("INSERT INTO case_conflicts (case_id, user_id, reason) VALUES ($1, $2, 'My neighbour')", [
      caseId,
      oscar.id,
    ]);
    const { json } = await call(assign, uma, id, { to: oscar.id });
    expect(json).toMatchObject({ code: "ASSIGNEE_MAY_NOT", params: { name: "Oscar Lindqvist" } });
    expect(JSON.stringify(json)).not.toMatch(/CONFLICT|neighbour/);
  });

  test("sees who could have it, with fewest tasks first", async () => {
    const id = await newTask();
    await call(claim, olivia, id);
    const { json } = await callApi(candidates, { cookie: cookies[uma.id] ?? "", params: { id } });
    const ids: string[] = json.items.map((item: Person) => item.id);
    expect(ids).toContain(oscar.id);
    expect(ids).not.toContain(olivia.id);
    const loads: number[] = json.items.map(({ open }: { open: number }) => open);
    expect(loads).toEqual([...loads].sort((left, right) => left - right));
  });

  test("says what is urgent", async () => {
    const id = await newTask();
    expect((await call(prioritise, uma, id, { priority: "URGENT" })).json.priority).toBe("URGENT");
    expect((await call(prioritise, uma, id, { priority: "URGENT" })).json.priority).toBe("URGENT");
    expect((await trailOf(id)).filter((type) => type === "task.prioritised")).toHaveLength(1);
  });
});

test("who leads nobody is refused and that is on the trail; who may not know of the task learns nothing", async () => {
  const id = await newTask();
  for (const [handler, body] of [
    [assign, { to: oscar.id }],
    [prioritise, { priority: "LOW" }],
  ] as const) {
    expect((await call(handler, olivia, id, body)).json).toMatchObject({ status: 403, code: "NOT_LEAD" });
    expect((await call(handler, nora, id, body)).status).toBe(404);
    for (const person of [ana, max]) expect((await call(handler, person, id, body)).json.code).toBe("FORBIDDEN");
  }
  expect((await trailOf(id)).filter((type) => type === "task.refused")).toHaveLength(2);
  expect((await callApi(candidates, { cookie: cookies[olivia.id] ?? "", params: { id } })).json.code).toBe("NOT_LEAD");
});

test("a holder gives his task to a colleague once; who has it from him gives it no further", async () => {
  const id = await newTask();
  expect((await call(delegate, olivia, id, { to: oscar.id })).json.code).toBe("NOT_CLAIMED_BY_YOU");
  await call(claim, olivia, id);
  expect((await call(delegate, olivia, id, { to: oscar.id })).json).toMatchObject({
    ...{ assignee: { id: oscar.id }, delegatedBy: { id: olivia.id } },
  });
  expect((await call(delegate, oscar, id, { to: olivia.id })).json).toMatchObject({
    code: "ALREADY_DELEGATED",
    params: { by: "Olivia Hart" },
  });
});

describe("putting off", () => {
  test("is for oneself, until a time ahead, and taken back", async () => {
    const id = await newTask();
    const until = inHours(5);
    expect((await call(snooze, olivia, id, { until })).json.snoozedUntil).toBe(until);
    expect((await call(claim, oscar, id)).json.snoozedUntil).toBeNull();
    expect(
      (await callApi(wake, { cookie: cookies[olivia.id] ?? "", params: { id }, method: "DELETE" })).json.snoozedUntil,
    ).toBeNull();
  });

  test.each([inHours(-1), inHours(24 * 91), "tomorrow", "2026-02-30T10:00:00Z"])("not until %s", async (until) => {
    expect((await call(snooze, olivia, await newTask(), { until })).json).toMatchObject({
      status: 422,
      errors: [{ path: "until" }],
    });
  });

  test("is nothing for auditors", async () => {
    expect((await call(snooze, ada, await newTask(), { until: inHours(1) })).json.code).toBe("FORBIDDEN");
  });
});

describe("many at once", () => {
  const many = (person: Person, body: unknown, key?: string) =>
    callApi(bulk, { cookie: cookies[person.id] ?? "", body, ...(key && { headers: { "idempotency-key": key } }) });

  test("of each it is said what became of it, and what cannot be done stops nothing", async () => {
    const ids = [await newTask(), await newTask(), await newTask()];
    await call(claim, oscar, ids[1] ?? "");
    const { json } = await many(olivia, { action: "claim", items: [...ids, randomUUID()].map((taskId) => ({ taskId })) });
    expect(json.results).toMatchObject([
      { taskId: ids[0], done: true, task: { assignee: { id: olivia.id } } },
      { taskId: ids[1], done: false, refusal: { code: "CLAIMED_BY_OTHER", params: { by: "Oscar Lindqvist" } } },
      { taskId: ids[2], done: true },
      { done: false, refusal: { code: "NOT_FOUND" } },
    ]);
  });

  test("loans are decided one by one: their policy says so", async () => {
    const data = { reasonCodes: ["CREDIT_HISTORY"], message: "Too many late payments." };
    const taskId = await newTask();
    const { json } = await many(olivia, { action: "decide", outcome: "REJECTED", data, items: [{ taskId, seenVersion: 1 }] });
    expect(json.results).toMatchObject([{ done: false, refusal: { code: "BULK_NOT_ALLOWED", params: { type: "loan.review" } } }]);
  });

  test("who selects tasks is told which types are decided together", async () => {
    expect((await callApi(bulkTypes, { cookie: cookies[olivia.id] ?? "" })).json).toEqual({ decide: ["order.review"] });
  });

  test("where the policy allows it, each is decided by the version that was seen, and a repeat gets the first answers", async () => {
    await world.owner.query(`UPDATE policies SET data = data || '{"bulkDecisions": ["loan.review"]}' WHERE id = 'loan'`);
    const ids = [await newTask(), await newTask()];
    const data = { reasonCodes: ["CREDIT_HISTORY"], message: "Too many late payments." };
    const items = [
      { taskId: ids[0], seenVersion: 1 },
      { taskId: ids[1], seenVersion: 7 },
    ];
    const key = randomUUID();
    const body = { action: "decide", outcome: "REJECTED", data, items };
    const first = await many(olivia, body, key);
    expect(first.json.results).toMatchObject([
      { done: true, receipt: { taskId: ids[0], outcome: "REJECTED", delivery: "RECORDED" } },
      { done: false, refusal: { code: "CHANGED_MEANWHILE" } },
    ]);
    expect((await many(olivia, body, key)).json.results[0].receipt).toEqual(first.json.results[0].receipt);
    expect(await world.count("decisions WHERE task_id = ANY ($1)", [ids])).toBe(1);
  });

  test.each([
    ["no task", { action: "claim", items: [] }],
    ["a task twice", { action: "claim", items: Array.from({ length: 2 }, () => ({ taskId: people.ana.id })) }],
    ["too many", { action: "claim", items: Array.from({ length: 101 }, () => ({ taskId: randomUUID() })) }],
    ["an action there is none of", { action: "approve", items: [{ taskId: randomUUID() }] }],
    ["a field too many", { action: "claim", to: people.ana.id, items: [{ taskId: randomUUID() }] }],
  ])("%s is refused before anything is done", async (_, body) => {
    expect((await many(olivia, body)).json).toMatchObject({ status: 422, code: "VALIDATION_FAILED" });
  });
});
