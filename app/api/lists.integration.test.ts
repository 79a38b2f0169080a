import { afterAll, beforeAll, expect, test } from "vitest";
import type { RouteHandler } from "@/app/_lib/route";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { GET as chain } from "@/app/api/audit/chain/route";
import { GET as audit } from "@/app/api/audit/route";
import { GET as findCases } from "@/app/api/cases/route";
import { POST as claim } from "@/app/api/tasks/[id]/claim/route";
import { POST as decide } from "@/app/api/tasks/[id]/decide/route";
import { POST as release } from "@/app/api/tasks/[id]/release/route";
import { GET as findTasks } from "@/app/api/tasks/route";
import { people } from "@/prisma/people";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
let olivia: string;
let oscar: string;
let ada: string;
const taskIds: string[] = [];
let caseIds: string[] = [];
beforeAll(async () => {
  world = await openWorld();
  [olivia, oscar, ada] = [await signedIn(people.olivia), await signedIn(people.oscar), await signedIn(people.ada)];
  caseIds = (await Promise.all(Array.from({ length: 25 }, () => world.addCase(people.ana)))).map(({ id }) => id);
  for (const [number, caseId] of caseIds.entries())
    taskIds.push(await world.addTask(caseId, { amount: number % 3 === 0 ? null : (number % 4) * 1_000_00 }));
  // Many rows share a sort key, so that the id has to decide.
  await world.owner.query(
    "UPDATE tasks SET due_at = date_trunc('hour', due_at) + (id::text ~ '^[0-7]')::int * interval '1 hour'",
  );
});
afterAll(() => world.close());

type Row = { id: string; dueAt: string; createdAt: string; amount: number | null };

const walk = async (handler: RouteHandler, cookie: string, query: string): Promise<Row[]> => {
  const rows: Row[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const next: string = cursor && `&cursor=${cursor}`;
    const { json } = await callApi(handler, { cookie, query: `?limit=4${query}${next}` });
    expect(json.items.length).toBeLessThanOrEqual(4);
    rows.push(...json.items);
    cursor = json.nextCursor;
  }
  return rows;
};

const keys: Record<string, (row: Row) => string | number> = {
  due: ({ dueAt }) => dueAt,
  created: ({ createdAt }) => createdAt,
  amount: ({ amount }) => amount ?? 0,
};

for (const [name, key] of Object.entries(keys))
  test(`pages by ${name} hold every task once, in order, both ways`, async () => {
    for (const sort of [name, `-${name}`]) {
      const rows = await walk(findTasks, olivia, `&sort=${sort}`);
      expect(rows.map(({ id }) => id).sort()).toEqual([...taskIds].sort());
      const seen = rows.map(key);
      const ordered = [...seen].sort((left, right) => (left < right ? -1 : left > right ? 1 : 0));
      expect(seen).toEqual(sort.startsWith("-") ? ordered.reverse() : ordered);
    }
  });

test("a cursor of another order is refused", async () => {
  const { json } = await callApi(findTasks, { cookie: olivia, query: "?limit=4&sort=due" });
  expect((await callApi(findTasks, { cookie: olivia, query: `?sort=-due&cursor=${json.nextCursor}` })).status).toBe(422);
});

test("cases and audit events page through without loss or repeat", async () => {
  expect((await walk(findCases, olivia, "")).map(({ id }) => id).sort()).toEqual([...caseIds].sort());
  const events = (await walk(audit, ada, "&type=case.created")) as unknown as { chainId: string }[];
  expect(events.map(({ chainId }) => chainId).sort()).toEqual([...caseIds].sort());
});

test("the views follow a task from claim to decision, for the one who acts and for the others", async () => {
  const id = taskIds[1] ?? "";
  const has = async (cookie: string, view: string) =>
    (await callApi(findTasks, { cookie, query: `?view=${view}&limit=100` })).json.items.some((task: Row) => task.id === id);
  const where = async (cookie: string) => [await has(cookie, "needs-me"), await has(cookie, "mine"), await has(cookie, "done")];
  expect([await where(olivia), await where(oscar)]).toEqual([
    [true, false, false],
    [true, false, false],
  ]);
  const claimed = await callApi(claim, { cookie: olivia, params: { id }, method: "POST" });
  expect(claimed.json).toMatchObject({ status: "CLAIMED", assignee: { id: people.olivia.id } });
  expect((await callApi(claim, { cookie: olivia, params: { id }, method: "POST" })).json.status).toBe("CLAIMED");
  expect((await callApi(claim, { cookie: oscar, params: { id }, method: "POST" })).json).toMatchObject({
    status: 409,
    code: "CLAIMED_BY_OTHER",
    params: { by: "Olivia Hart" },
  });
  expect((await callApi(release, { cookie: oscar, params: { id }, method: "POST" })).json).toMatchObject({
    code: "NOT_CLAIMED_BY_YOU",
  });
  expect([await where(olivia), await where(oscar)]).toEqual([
    [true, true, false],
    [false, false, false],
  ]);
  expect((await callApi(release, { cookie: olivia, params: { id }, method: "POST" })).json).toMatchObject({
    status: "OPEN",
    assignee: null,
  });
  await callApi(claim, { cookie: olivia, params: { id }, method: "POST" });
  const body = {
    outcome: "REJECTED",
    data: { reasonCodes: ["CREDIT_HISTORY"], message: "Too many late payments." },
    seenVersion: 1,
  };
  expect((await callApi(decide, { cookie: olivia, params: { id }, body })).status).toBe(200);
  expect([await where(olivia), await where(oscar)]).toEqual([
    [false, false, true],
    [false, false, false],
  ]);
  const { json } = await callApi(findTasks, { cookie: olivia, query: "?view=done" });
  expect(json.items[0]).toMatchObject({
    id,
    decision: { outcome: "REJECTED", by: { name: "Olivia Hart" }, delivery: "RECORDED" },
    mayDecide: { code: "ALREADY_DECIDED" },
    approvals: [
      { level: 1, outcome: "REJECTED", by: { name: "Olivia Hart" } },
      { level: 2, outcome: null, by: null },
    ],
  });
});

test("an escalated task goes back to escalated when it is released", async () => {
  const id = taskIds[2] ?? "";
  await world.owner.query("UPDATE tasks SET escalated_at = now(), status = 'ESCALATED' WHERE id = $1", [id]);
  await callApi(claim, { cookie: olivia, params: { id }, method: "POST" });
  expect((await callApi(release, { cookie: olivia, params: { id }, method: "POST" })).json.status).toBe("ESCALATED");
});

test("filters: number, percent signs, case, state", async () => {
  const [first] = (await callApi(findTasks, { cookie: olivia, query: `?caseId=${caseIds[3]}` })).json.items;
  expect(first.caseId).toBe(caseIds[3]);
  const byNumber = await callApi(findTasks, { cookie: olivia, query: `?q=${first.caseNumber}` });
  expect(byNumber.json.items.map(({ caseId }: { caseId: string }) => caseId)).toEqual([caseIds[3]]);
  expect((await callApi(findTasks, { cookie: olivia, query: "?q=%25%25" })).json.items).toEqual([]);
  expect((await callApi(findTasks, { cookie: olivia, query: "?status=EXPIRED" })).json.items).toEqual([]);
  expect((await callApi(findTasks, { cookie: olivia, query: "?role=SENIOR_UNDERWRITER" })).json.items).toEqual([]);
});

test("the auditor sees who, what, where from, and a chain that is whole", async () => {
  const { json } = await callApi(audit, { cookie: ada, query: `?actor=${people.olivia.id}&type=task.decided` });
  expect(json.items).toHaveLength(1);
  const { caseId, caseNumber, ip, userAgent, hash, prevHash } = json.items[0];
  expect({ caseNumber, ip, userAgent }).toMatchObject({ caseNumber: expect.stringMatching(/^L-\d{6}$/), ip: "10.1.2.3" });
  expect(`${hash}${prevHash}`).toMatch(/^[0-9a-f]{128}$/);
  const check = await callApi(chain, { cookie: ada, query: `?caseId=${caseId}` });
  expect(check.json).toMatchObject({ caseId, ok: true, brokenAt: null });
  expect((await callApi(chain, { cookie: ada, query: "?caseId=7" })).status).toBe(404);
});
