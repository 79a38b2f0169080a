import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { POST as markRead } from "@/app/api/cases/[id]/messages/read/route";
import { GET as find, POST as write } from "@/app/api/cases/[id]/messages/route";
import { GET as getCase } from "@/app/api/cases/[id]/route";
import { people } from "@/prisma/people";
import { changeFor } from "@/server/testing/change-for";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
const cookies: Record<string, string> = {};
let id: string;
beforeAll(async () => {
  world = await openWorld();
  for (const key of ["ana", "ben", "olivia", "oscar", "uma", "otto", "ada", "max"] as const)
    cookies[key] = await signedIn(people[key]);
});
afterAll(() => world.close());
beforeEach(async () => {
  id = (await world.addCase(people.ana)).id;
});

const send = (key: string, text: string, headers: Record<string, string> = {}) =>
  callApi(write, { cookie: cookies[key], params: { id }, body: { text }, headers });
const all = async (key: string) => (await callApi(find, { cookie: cookies[key], params: { id } })).json.items;
const unread = async (key: string) => (await callApi(getCase, { cookie: cookies[key], params: { id } })).json.unreadMessages;
const told = async () =>
  (
    await world.owner.query(
      `SELECT kind, channel, u.name, place, params FROM notifications n LEFT JOIN users u ON u.id = n.user_id
      WHERE case_id = $1 AND kind LIKE '%.message%' ORDER BY channel DESC, u.name`,
      [id],
    )
  ).rows;

test("applicant and desk write to each other, oldest first; the applicant sees no names of the desk", async () => {
  expect((await send("ana", "When will you decide?")).status).toBe(201);
  await send("olivia", "Within the week.");
  const texts = [
    { fromDesk: false, text: "When will you decide?", author: "Ana Silva" },
    { fromDesk: true, text: "Within the week.", author: "Olivia Hart" },
  ];
  expect(await all("uma")).toMatchObject(texts);
  expect(await all("ana")).toMatchObject([texts[0], { ...texts[1], author: null }]);
});

test("each side sees how many of the other's it has not read, and the writer that they were", async () => {
  await send("ana", "one");
  await send("ana", "two");
  await send("olivia", "three");
  expect([await unread("ana"), await unread("olivia"), await unread("otto")]).toEqual([1, 2, 2]);
  expect((await callApi(markRead, { cookie: cookies.olivia, params: { id }, method: "POST" })).status).toBe(204);
  expect([await unread("ana"), await unread("olivia")]).toEqual([1, 0]);
  expect((await all("ana")).map(({ readAt }: { readAt: string | null }) => readAt !== null)).toEqual([true, true, false]);
});

test("the trail keeps who wrote and when, not what; the applicant hears of it", async () => {
  await send("olivia", "a private sentence");
  const { rows } = await world.owner.query("SELECT body FROM audit_events WHERE chain_id = $1 AND seq > 2 ORDER BY seq", [id]);
  expect(rows.map(({ body }) => JSON.parse(body))).toMatchObject([
    { type: "case.messageWritten", actor: { id: people.olivia.id }, data: { fromDesk: true } },
    { type: "notice.recorded" },
  ]);
  expect(JSON.stringify(rows)).not.toContain("private");
  const change = { caseId: id, taskId: null, type: "case.messageWritten" };
  for (const person of [people.ana, people.uma]) expect(await changeFor(person, change)).toEqual(change);
  expect(await changeFor(people.ben, change)).toBeNull();
});

describe("who is told", () => {
  test("the applicant, in the portal and by mail, and where to read it", async () => {
    await send("olivia", "a private sentence");
    const notice = { kind: "loan.messageFromDesk", name: "Ana Silva", place: `/my/${id}/messages` };
    expect(await told()).toMatchObject([
      { ...notice, channel: "IN_APP" },
      { ...notice, channel: "EMAIL" },
    ]);
    expect(JSON.stringify(await told())).not.toMatch(/private|Olivia/);
  });

  test("who holds the open task; while nobody does whoever could, and without any the loan officers", async () => {
    const names = async () => [...new Set((await told()).map(({ name }) => name))];
    await send("ana", "hello");
    expect(await names()).toEqual(["Olivia Hart", "Oscar Lindqvist"]);
    await world.owner.query("DELETE FROM notifications WHERE case_id = $1", [id]);
    const taskId = await world.addTask(id, { level: 2, requiredRoles: ["SENIOR_UNDERWRITER"] });
    await send("ana", "hello again");
    expect(await names()).toEqual(["Ugo Moretti", "Uma Krishnan"]);
    await world.owner.query("DELETE FROM notifications WHERE case_id = $1", [id]);
    await world.owner.query("UPDATE tasks SET status = 'CLAIMED', assignee_id = $2 WHERE id = $1", [taskId, people.uma.id]);
    await world.addTask(id, { level: 2, requiredRoles: ["SENIOR_UNDERWRITER"], assigneeId: people.uma.id, seat: 2 });
    await send("ana", "and again");
    expect(await told()).toMatchObject([{ kind: "case.messageFromApplicant", channel: "IN_APP", name: "Uma Krishnan" }]);
  });
});

test("others find nothing; auditors read and do not write, nor take messages for read", async () => {
  await send("ana", "hello");
  for (const key of ["ben", "max"]) {
    expect((await send(key, "hello")).status).toBe(404);
    expect((await callApi(find, { cookie: cookies[key], params: { id } })).status).toBe(404);
    expect((await callApi(markRead, { cookie: cookies[key], params: { id }, method: "POST" })).status).toBe(404);
  }
  expect(await all("ada")).toHaveLength(1);
  expect((await send("ada", "hello")).status).toBe(403);
  expect((await callApi(markRead, { cookie: cookies.ada, params: { id }, method: "POST" })).status).toBe(403);
  expect(await unread("olivia")).toBe(1);
});

test("an officer is the applicant in his own case, not the desk", async () => {
  id = (await world.addCase(people.oscar, { person: people.oscar })).id;
  await send("olivia", "Dear colleague");
  expect((await send("oscar", "Thank you")).json).toMatchObject({ fromDesk: false });
  expect(await all("oscar")).toMatchObject([{ fromDesk: true, author: null }, { author: "Oscar Lindqvist" }]);
});

test("no more than twenty an hour by one person in one case, also at once; others go on writing", async () => {
  const answers = await Promise.all(Array.from({ length: 30 }, (_, number) => send("ana", `message ${number}`)));
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
  const refused = answers.find(({ status }) => status === 429);
  expect(refused?.json).toMatchObject({ code: "TOO_MANY_REQUESTS" });
  expect(Number(refused?.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await send("olivia", "slowly, please")).status).toBe(201);
  const seen = new Set<string>();
  let cursor: string | null = "";
  while (cursor !== null) {
    const query: string = `?limit=7${cursor && `&cursor=${cursor}`}`;
    const { json } = await callApi(find, { cookie: cookies.ana, params: { id }, query });
    for (const message of json.items) seen.add(message.id);
    cursor = json.nextCursor;
  }
  expect(seen.size).toBe(21);
});

test("the same key writes once and tells once, also ten times at the same moment", async () => {
  const headers = { "idempotency-key": "m-1" };
  const answers = await Promise.all(Array.from({ length: 10 }, () => send("ana", "once", headers)));
  expect(new Set(answers.map(({ json }) => JSON.stringify(json))).size).toBe(1);
  expect(await all("ana")).toEqual([answers[0]?.json]);
  expect((await send("ana", "something else", headers)).json).toMatchObject({ code: "IDEMPOTENCY_KEY_REUSED" });
  expect(await told()).toHaveLength(2);
});

test("an empty or endless text is refused", async () => {
  for (const text of ["", "   ", "x".repeat(4_001), "a\u0000b"])
    expect((await send("ana", text)).json.errors).toMatchObject([{ path: "text" }]);
  expect(await all("ana")).toEqual([]);
});
