import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { DELETE as end, GET as read, PUT as set } from "@/app/api/me/absence/route";
import { people } from "@/prisma/people";
import { pool } from "@/server/db";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  world = await openWorld();
  for (const key of ["ana", "olivia", "oscar", "uma", "nora", "nils", "ada", "max"] as const)
    cookies[key] = await signedIn(people[key]);
});
afterAll(() => world.close());
beforeEach(() => world.owner.query("DELETE FROM absences"));

type Named = keyof typeof people;
const day = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString();
const put = (key: Named, deputy: Named, from: string, to: string) =>
  callApi(set, { cookie: cookies[key], method: "PUT", body: { deputyId: people[deputy].id, from, to } });
const see = async (key: Named) => (await callApi(read, { cookie: cookies[key] })).json;
const drop = (key: Named) => callApi(end, { cookie: cookies[key], method: "DELETE" });
const trail = async (key: Named) =>
  (
    await world.owner.query("SELECT body FROM audit_events WHERE chain_id = $1 AND type NOT LIKE 'session.%' ORDER BY seq", [
      people[key].id,
    ])
  ).rows.map(({ body }) => JSON.parse(body));
const lastOf = async (key: Named, count: number) => (await trail(key)).slice(-count);

test("one says when one is away and who stands in; the deputy is told and sees for whom", async () => {
  const [from, to] = [inDays(-1), inDays(7)];
  const { status, json } = await put("olivia", "oscar", from, to);
  expect(status).toBe(200);
  expect(json).toMatchObject({ own: { deputy: { id: people.oscar.id, name: "Oscar Lindqvist" }, to }, standsInFor: [] });
  // It begins when it is said: nobody was away before he said so.
  expect(json.own.from > from).toBe(true);
  expect(await see("oscar")).toEqual({ own: null, standsInFor: [{ id: people.olivia.id, name: "Olivia Hart", until: to }] });
  expect(await lastOf("olivia", 2)).toMatchObject([
    { type: "absence.begun", data: { absenceId: json.own.id, deputyId: people.oscar.id, from: json.own.from, to } },
    { type: "notice.recorded", data: { kind: "absence.deputy", userId: people.oscar.id } },
  ]);
  const { rows } = await world.owner.query("SELECT * FROM notifications WHERE event_key = $1", [`absence:${json.own.id}`]);
  expect(rows).toMatchObject([
    {
      user_id: people.oscar.id,
      channel: "IN_APP",
      kind: "absence.deputy",
      params: { by: "Olivia Hart", from: json.own.from, to },
    },
  ]);
});

test("an absence to come makes nobody a deputy yet", async () => {
  await put("olivia", "oscar", inDays(3), inDays(7));
  expect((await see("olivia")).own).not.toBeNull();
  expect((await see("oscar")).standsInFor).toEqual([]);
});

test("another one replaces what was said; an absence that is on ends now and stays on the books", async () => {
  const first = (await put("olivia", "oscar", inDays(0), inDays(7))).json.own;
  const second = (await put("olivia", "oscar", inDays(2), inDays(9))).json.own;
  expect((await see("olivia")).own).toEqual(second);
  expect((await see("oscar")).standsInFor).toEqual([]);
  expect(await lastOf("olivia", 3)).toMatchObject([
    { type: "absence.ended", data: { absenceId: first.id } },
    { type: "absence.begun", data: { absenceId: second.id } },
    { type: "notice.recorded" },
  ]);
  expect(await world.count("absences WHERE user_id = $1", [people.olivia.id])).toBe(2);
});

test("one is back at once, and being back twice is nothing", async () => {
  const { own } = (await put("olivia", "oscar", inDays(0), inDays(7))).json;
  const before = (await trail("olivia")).length;
  for (let time = 0; time < 2; time += 1) expect((await drop("olivia")).status).toBe(204);
  expect([await see("olivia"), await see("oscar")]).toEqual(Array.from({ length: 2 }, () => ({ own: null, standsInFor: [] })));
  const after = await trail("olivia");
  expect([after.length - before, after.at(-1)]).toMatchObject([1, { type: "absence.ended", data: { absenceId: own.id } }]);
});

describe("refused beside the field, and nothing stored", () => {
  const refused = async (answer: ReturnType<typeof put>) => {
    const { status, json } = await answer;
    const known = await world.count("absences");
    return { status, known, ...json.errors?.[0], params: json.params };
  };
  const no = (path: string, code: string) => ({ status: 422, known: 0, path, code });

  test("times that are none", async () => {
    expect(await refused(put("olivia", "oscar", inDays(3), inDays(3)))).toMatchObject(no("to", "not_after_from"));
    expect(await refused(put("olivia", "oscar", inDays(3), inDays(2)))).toMatchObject(no("to", "not_after_from"));
    expect(await refused(put("olivia", "oscar", inDays(-3), inDays(-1)))).toMatchObject(no("to", "past"));
    expect(await refused(put("olivia", "oscar", inDays(1), inDays(368)))).toMatchObject(no("to", "too_long"));
  });

  test("somebody who cannot stand in", async () => {
    const gone = await world.addPerson({ roles: ["LOAN_OFFICER"] });
    await world.owner.query("UPDATE users SET active = false WHERE id = $1", [gone.id]);
    for (const deputyId of [gone.id, "3f0f2d3e-6a0e-4f4e-9f5a-0a5b5f1c2d3e"]) {
      const body = { deputyId, from: inDays(0), to: inDays(1) };
      expect(await refused(callApi(set, { cookie: cookies.olivia, method: "PUT", body }))).toMatchObject(
        no("deputyId", "unknown"),
      );
    }
    expect(await refused(put("olivia", "olivia", inDays(0), inDays(1)))).toMatchObject(no("deputyId", "self"));
    expect(await refused(put("olivia", "nora", inDays(0), inDays(1)))).toMatchObject(no("deputyId", "no_common_role"));
    // They share a role, and not one that works on tasks.
    expect(await refused(put("oscar", "ana", inDays(0), inDays(1)))).toMatchObject(no("deputyId", "no_common_role"));
  });

  test("a deputy who is away himself at that time, until when; not one who is back by then", async () => {
    const to = inDays(5);
    await put("nora", "nils", inDays(2), to);
    expect(await refused(put("nils", "nora", inDays(0), inDays(3)))).toMatchObject({
      ...no("deputyId", "away"),
      known: 1,
      params: { awayUntil: to },
    });
    expect((await put("nils", "nora", inDays(0), inDays(1))).status).toBe(200);
    expect((await put("nils", "nora", inDays(6), inDays(8))).status).toBe(200);
    await drop("nora");
    expect((await put("nils", "nora", inDays(0), inDays(9))).status).toBe(200);
  });

  test("what is no absence", async () => {
    const right = { deputyId: people.oscar.id, from: inDays(0), to: inDays(1) };
    const wrong: [object, string][] = [
      [{ ...right, deputyId: "7" }, "deputyId"],
      [{ ...right, from: "tomorrow" }, "from"],
      [{ ...right, to: "2026-12-01" }, "to"],
      [{ ...right, from: "0000-01-01T00:00:00Z" }, "from"],
      [{ ...right, to: undefined }, "to"],
      [{ ...right, userId: people.uma.id }, "userId"],
    ];
    for (const [body, path] of wrong)
      expect(await refused(callApi(set, { cookie: cookies.olivia, method: "PUT", body }))).toMatchObject({
        status: 422,
        known: 0,
        path,
      });
  });
});

test("two at once leave one absence; two who name each other leave one deputy", async () => {
  const answers = await Promise.all([
    ...Array.from({ length: 5 }, () => put("olivia", "oscar", inDays(0), inDays(7))),
    ...Array.from({ length: 5 }, () => put("olivia", "oscar", inDays(1), inDays(9))),
  ]);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(await world.count("absences WHERE user_id = $1 AND ended_at IS NULL", [people.olivia.id])).toBe(1);
  await world.owner.query("DELETE FROM absences");
  const each = await Promise.all([put("olivia", "oscar", inDays(0), inDays(2)), put("oscar", "olivia", inDays(0), inDays(2))]);
  expect(each.map(({ status }) => status).sort()).toEqual([200, 422]);
  expect(await world.count("absences")).toBe(1);
});

test("only who works on tasks is out of office", async () => {
  for (const key of ["ana", "ada", "max"] as const) {
    expect((await callApi(read, { cookie: cookies[key] })).status).toBe(403);
    expect((await put(key, "oscar", inDays(0), inDays(1))).status).toBe(403);
    expect((await drop(key)).status).toBe(403);
  }
});

test("an absence is ended, never changed or taken off the books", async () => {
  await put("olivia", "oscar", inDays(0), inDays(7));
  for (const sql of ["DELETE FROM absences", "UPDATE absences SET to_at = now()", "UPDATE absences SET deputy_id = user_id"])
    await expect(pool().query(sql), sql).rejects.toMatchObject({ code: "42501" });
});
