import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { askedStatements } from "@/app/_lib/testing/asked-statements";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { GET as readInbox } from "@/app/api/inbox/route";
import { GET as figures } from "@/app/api/me/figures/route";
import { PUT as changeView, DELETE as removeView } from "@/app/api/me/views/[id]/route";
import { POST as saveView } from "@/app/api/me/views/route";
import { POST as bulk } from "@/app/api/tasks/bulk/route";
import { GET as counts } from "@/app/api/tasks/counts/route";
import { GET as findTasks } from "@/app/api/tasks/route";
import { GET as team } from "@/app/api/team/route";
import { type TaskViewName, taskViewNames } from "@/domain/inbox";
import { people } from "@/prisma/people";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
let cookies: Record<"olivia" | "uma" | "ada" | "ana", string>;
const taskOf: Record<string, string> = {};

const addNamed = async (key: string, name: string, email: string, amount: number) => {
  const applicant = { ...people.ana, name, email };
  const { id } = await world.addCase(people.olivia, { person: applicant, amount });
  await world.owner.query("UPDATE cases SET created_by_id = $2 WHERE id = $1", [id, people.ana.id]);
  taskOf[key] = await world.addTask(id, { amount });
};

beforeAll(async () => {
  world = await openWorld();
  const { olivia, uma, ada, ana } = people;
  cookies = {
    olivia: await signedIn(olivia),
    uma: await signedIn(uma),
    ada: await signedIn(ada),
    ana: await signedIn(ana),
  };
  await addNamed("garcia", "José García", "jose.garcia@mail.test", 12_345_00);
  await addNamed("zhang", "张伟明", "zhang@mail.test", 8_000_00);
  await addNamed("zhangwei", "王张伟", "wang@mail.test", 9_000_00);
  await addNamed("late", "Lara Late", "lara@mail.test", 7_000_00);
  await world.owner.query("UPDATE tasks SET due_at = now() - interval '1 hour' WHERE id = $1", [taskOf.late]);
  await world.owner.query("UPDATE tasks SET escalated_at = now(), status = 'ESCALATED' WHERE id = $1", [taskOf.zhang]);
});
afterAll(() => world.close());

const found = async (q: string, cookie = cookies.olivia): Promise<string[]> => {
  const { json } = await callApi(findTasks, { cookie, query: `?view=needs-me&q=${encodeURIComponent(q)}` });
  return json.items.map(({ id }: { id: string }) => Object.keys(taskOf).find((key) => taskOf[key] === id) ?? id).sort();
};

describe("search", () => {
  test.each([
    ["garcía", ["garcia"]],
    ["JOSÉ gar", ["garcia"]],
    ["jose.garcia@mail.test", ["garcia"]],
    ["12,345.00", ["garcia"]],
    ["12345", ["garcia"]],
    ["张伟", ["zhang", "zhangwei"]],
    ["伟明", ["zhang"]],
    ["王", ["zhangwei"]],
    ["mail.test", ["garcia", "late", "zhang", "zhangwei"]],
    ["arcia", []],
    ["%", []],
  ])("%s", async (q, expected) => {
    expect(await found(q)).toEqual(expected);
  });

  test("a case is found by its number, with and without its zeros", async () => {
    const { rows } = await world.owner.query("SELECT c.number FROM tasks t JOIN cases c ON c.id = t.case_id WHERE t.id = $1", [
      taskOf.late,
    ]);
    const number: string = rows[0].number;
    for (const q of [number, number.toLowerCase(), number.replace(/^\D*0*/, "")]) expect(await found(q)).toContain("late");
  });
});

test("every view's number is as many as its list holds, for an officer and for her lead", async () => {
  const { json: snoozed } = await callApi(bulk, {
    cookie: cookies.olivia,
    body: { action: "snooze", until: new Date(Date.now() + 3_600_000).toISOString(), items: [{ taskId: taskOf.zhangwei }] },
  });
  expect(snoozed.results).toMatchObject([{ done: true }]);
  await callApi(bulk, { cookie: cookies.olivia, body: { action: "claim", items: [{ taskId: taskOf.garcia }] } });
  for (const cookie of [cookies.olivia, cookies.uma]) {
    const { json } = await callApi(counts, { cookie });
    const listed: Partial<Record<TaskViewName, number>> = {};
    for (const view of taskViewNames) {
      const answer = await callApi(findTasks, { cookie, query: `?view=${view}&limit=100` });
      if (view in json.views) listed[view] = answer.json.items.length;
    }
    expect(json.views).toEqual(listed);
  }
  const { json } = await callApi(counts, { cookie: cookies.olivia });
  expect(json.views).toEqual({
    ...{ "needs-me": 3, mine: 1, roles: 4, overdue: 1, escalated: 1, waiting: 0, snoozed: 1, "done-today": 0 },
  });
  expect((await callApi(counts, { cookie: cookies.uma })).json.views).toMatchObject({ led: 4 });
});

test("one's own views are kept, counted, changed and forgotten, and are nobody else's", async () => {
  const body = { name: "Large and late", filters: { view: "roles", q: "mail.test", sort: "-amount" } };
  const { status, json: view } = await callApi(saveView, { cookie: cookies.olivia, body });
  expect(status).toBe(201);
  const { json } = await callApi(counts, { cookie: cookies.olivia });
  expect(json.saved).toEqual([{ ...view, count: 4 }]);
  expect((await callApi(counts, { cookie: cookies.uma })).json.saved).toEqual([]);
  const params = { id: view.id };
  const renamed = { ...body, name: "All of them" };
  expect((await callApi(changeView, { cookie: cookies.uma, params, body: renamed })).status).toBe(404);
  expect((await callApi(changeView, { cookie: cookies.olivia, params, body: renamed })).json.name).toBe("All of them");
  const wrong = { name: " ", filters: { view: "nowhere", colour: "red" } };
  const { json: refused } = await callApi(saveView, { cookie: cookies.olivia, body: wrong });
  expect(refused.errors.map(({ path }: { path: string }) => path).sort()).toEqual(["filters.colour", "filters.view", "name"]);
  await callApi(removeView, { cookie: cookies.uma, params });
  expect((await callApi(counts, { cookie: cookies.olivia })).json.saved).toHaveLength(1);
  await callApi(removeView, { cookie: cookies.olivia, params });
  expect((await callApi(counts, { cookie: cookies.olivia })).json.saved).toEqual([]);
});

test("no more views are kept than anybody would look through", async () => {
  const save = (name: string) => callApi(saveView, { cookie: cookies.uma, body: { name, filters: {} } });
  for (let number = 1; number <= 20; number += 1) expect((await save(`View ${number}`)).status).toBe(201);
  expect((await save("One more")).json).toMatchObject({ status: 422, errors: [{ path: "name", code: "too_many" }] });
});

test("the inbox opens with two statements: the session's, and one for everything else", async () => {
  const asked = await askedStatements(() => callApi(readInbox, { cookie: cookies.olivia, query: "?view=needs-me" }));
  const { json } = await callApi(readInbox, { cookie: cookies.olivia, query: "?view=needs-me" });
  expect(asked).toEqual(["load-session", expect.stringMatching(/^read-inbox-/)]);
  expect(json.me).toMatchObject({ id: people.olivia.id, name: "Olivia Hart" });
  expect(json.page.items.map(({ id }: { id: string }) => id)[0]).toBe(taskOf.late);
  expect(json.counts.views["needs-me"]).toBe(3);
  const empty = await callApi(readInbox, { cookie: cookies.olivia, query: "?view=needs-me&q=nobodyofthisname" });
  expect(empty.json).toMatchObject({ page: { items: [], nextCursor: null }, counts: { views: { "needs-me": 3 } } });
});

test("a lead sees the load of his people, somebody who left with it; others are refused", async () => {
  const leaver = await world.addPerson({ roles: ["LOAN_OFFICER"], name: "Left Long Ago" });
  await world.owner.query("UPDATE tasks SET assignee_id = $2, status = 'CLAIMED' WHERE id = $1", [taskOf.late, leaver.id]);
  await world.owner.query("UPDATE users SET active = false WHERE id = $1", [leaver.id]);
  await world.owner.query(
    `UPDATE tasks SET due_at = now() + interval '10 minutes', mark_at = ARRAY[now() - interval '2 hours', now() - interval '1 hour', now()]
    WHERE assignee_id = $1`,
    [people.olivia.id],
  );
  const { json } = await callApi(team, { cookie: cookies.uma });
  expect(json.members[0]).toMatchObject({ id: leaver.id, active: false, open: 1, overdue: 1 });
  expect(json.members.find(({ id }: { id: string }) => id === people.olivia.id)).toMatchObject({
    ...{ open: 1, overdue: 0, past75: 1, past50: 0, active: true },
    oldestDueAt: expect.stringMatching(/Z$/),
  });
  expect(json.unassigned).toMatchObject({ open: 2, overdue: 0, past75: 0, past50: 0 });
  for (const cookie of [cookies.olivia, cookies.ada, cookies.ana])
    expect((await callApi(team, { cookie })).json).toMatchObject({ status: 403, code: "FORBIDDEN" });
});

test("one's own figures", async () => {
  const { json } = await callApi(figures, { cookie: cookies.olivia });
  expect(json).toMatchObject({ open: 3, overdue: 0, decidedToday: 0 });
  expect(json.medianAgeHours).toBeGreaterThanOrEqual(0);
  expect((await callApi(figures, { cookie: cookies.ana })).status).toBe(403);
});

test("what is asked of the lists wrongly is said field by field", async () => {
  const query = `?view=mystery&assignee=me&sort=colour&limit=1000&role=KING&cursor=${randomUUID()}`;
  for (const handler of [findTasks, readInbox]) {
    const { json } = await callApi(handler, { cookie: cookies.olivia, query });
    expect(json.status).toBe(422);
    expect(json.errors.map(({ path }: { path: string }) => path).sort()).toEqual(["assignee", "limit", "role", "sort", "view"]);
  }
});
