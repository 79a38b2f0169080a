import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { PUT as watch } from "@/app/api/cases/[id]/watch/route";
import { GET as find, POST as write } from "@/app/api/tasks/[id]/comments/route";
import { GET as getTask } from "@/app/api/tasks/[id]/route";
import { POST as snooze } from "@/app/api/tasks/[id]/snooze/route";
import { people } from "@/prisma/people";
import { pool } from "@/server/db";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
const cookies: Record<string, string> = {};
let caseId: string;
let id: string;
beforeAll(async () => {
  world = await openWorld();
  for (const key of ["ana", "ben", "olivia", "oscar", "uma", "ugo", "otto", "nora", "ada", "max"] as const)
    cookies[key] = await signedIn(people[key]);
});
afterAll(() => world.close());
beforeEach(async () => {
  caseId = (await world.addCase(people.ana)).id;
  id = await world.addTask(caseId);
});

type Named = keyof typeof people;
const send = (key: Named, text: string, mentions: Named[] = [], headers: Record<string, string> = {}) =>
  callApi(write, {
    cookie: cookies[key],
    params: { id },
    body: { text, mentions: mentions.map((name) => people[name].id) },
    headers,
  });
const all = async (key: Named) => (await callApi(find, { cookie: cookies[key], params: { id } })).json.items;
const told = async (): Promise<string[]> =>
  (
    await world.owner.query(
      `SELECT concat_ws(' ', split_part(u.name, ' ', 1), kind, channel) AS said FROM notifications n JOIN users u ON u.id = n.user_id
      WHERE case_id = $1 AND kind LIKE 'task.%ed' ORDER BY 1`,
      [caseId],
    )
  ).rows.map(({ said }) => said);

test("colleagues talk about a task, oldest first; the task says how often", async () => {
  const { status, json } = await send("olivia", "Look at the debts, @Uma Krishnan.", ["uma"]);
  expect(status).toBe(201);
  expect(json).toMatchObject({
    taskId: id,
    by: { id: people.olivia.id, name: "Olivia Hart" },
    text: "Look at the debts, @Uma Krishnan.",
    mentions: [{ id: people.uma.id, name: "Uma Krishnan" }],
  });
  await send("uma", "I did.");
  expect(await all("oscar")).toMatchObject([json, { text: "I did.", mentions: [] }]);
  expect((await callApi(getTask, { cookie: cookies.oscar, params: { id } })).json.comments).toBe(2);
});

test("pages of a long talk leave nothing out", async () => {
  for (let number = 0; number < 5; number += 1) await send("olivia", `comment ${number}`);
  const seen: string[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const query: string = `?limit=2${cursor && `&cursor=${cursor}`}`;
    const { json } = await callApi(find, { cookie: cookies.olivia, params: { id }, query });
    seen.push(...json.items.map(({ text }: { text: string }) => text));
    cursor = json.nextCursor;
  }
  expect(seen).toEqual([0, 1, 2, 3, 4].map((number) => `comment ${number}`));
});

describe("who is told", () => {
  test("the one it names, in the portal and by mail, and where to read it; the trail says to whom, and nothing says what", async () => {
    const { json } = await send("olivia", "a private sentence", ["uma"]);
    expect(await told()).toEqual(["Uma task.mentioned EMAIL", "Uma task.mentioned IN_APP"]);
    const { rows } = await world.owner.query(
      "SELECT place, params FROM notifications WHERE case_id = $1 AND kind LIKE 'task.%'",
      [caseId],
    );
    for (const { place, params } of rows) {
      expect(place).toBe(`/tasks/${id}?comment=${json.id}`);
      expect(params).toMatchObject({ taskId: id, by: "Olivia Hart" });
    }
    const trail = await world.owner.query("SELECT body FROM audit_events WHERE chain_id = $1 ORDER BY seq OFFSET 2", [caseId]);
    expect(trail.rows.map(({ body }) => JSON.parse(body))).toMatchObject([
      {
        type: "task.commented",
        taskId: id,
        actor: { id: people.olivia.id },
        data: { commentId: json.id, mentions: [people.uma.id] },
      },
      { type: "notice.recorded", taskId: id, data: { userId: people.uma.id, channels: ["EMAIL", "IN_APP"] } },
    ]);
    expect(JSON.stringify([rows, trail.rows])).not.toMatch(/private|Ana Silva|ana@/);
  });

  test("whoever takes part: who holds the task, gave it away, commented before or watches; each once, never the author", async () => {
    await world.owner.query("UPDATE tasks SET status = 'CLAIMED', assignee_id = $2, delegated_by_id = $3 WHERE id = $1", [
      id,
      people.oscar.id,
      people.ugo.id,
    ]);
    await send("uma", "first");
    await callApi(watch, { cookie: cookies.otto, params: { id: caseId }, method: "PUT" });
    await callApi(watch, { cookie: cookies.uma, params: { id: caseId }, method: "PUT" });
    await callApi(watch, { cookie: cookies.olivia, params: { id: caseId }, method: "PUT" });
    await world.owner.query("DELETE FROM notifications WHERE case_id = $1", [caseId]);
    await send("olivia", "second", ["oscar", "oscar", "olivia"]);
    expect(await told()).toEqual([
      "Oscar task.mentioned EMAIL",
      "Oscar task.mentioned IN_APP",
      "Otto task.commented IN_APP",
      "Ugo task.commented IN_APP",
      "Uma task.commented IN_APP",
    ]);
  });

  test("nobody who is not here any more, or may not read such cases any more", async () => {
    const gone = await world.addPerson({ roles: ["LOAN_OFFICER"] });
    const moved = await world.addPerson({ roles: ["ORDER_APPROVER"] });
    for (const person of [gone, moved])
      await world.owner.query("INSERT INTO case_watches (case_id, user_id) VALUES ($1, $2)", [caseId, person.id]);
    await world.owner.query("UPDATE users SET active = false WHERE id = $1", [gone.id]);
    await send("olivia", "hello");
    expect(await told()).toEqual([]);
  });
});

test("only active colleagues who work on such cases can be named; each wrong one is", async () => {
  const gone = await world.addPerson({ roles: ["LOAN_OFFICER"] });
  await world.owner.query("UPDATE users SET active = false WHERE id = $1", [gone.id]);
  const ids = [people.uma.id, people.nora.id, people.ben.id, people.ada.id, people.max.id, gone.id, people.ana.id];
  const body = { text: "hello", mentions: ids };
  const { status, json } = await callApi(write, { cookie: cookies.olivia, params: { id }, body });
  expect(status).toBe(422);
  expect(json.errors.map(({ path }: { path: string }) => path)).toEqual([1, 2, 3, 4, 5, 6].map((index) => `mentions.${index}`));
  expect([await all("olivia"), await told()]).toEqual([[], []]);
});

test("an officer is not named in his own case", async () => {
  caseId = (await world.addCase(people.oscar, { person: people.oscar })).id;
  id = await world.addTask(caseId);
  expect((await send("olivia", "hello", ["oscar"])).json.errors).toMatchObject([{ path: "mentions.0", code: "unknown" }]);
});

describe("who may not", () => {
  test("others find nothing, auditors read and do not write, and nobody does either in his own case", async () => {
    await send("olivia", "hello");
    for (const key of ["ana", "ben", "max", "nora"] as const) {
      expect([key, (await send(key, "hello")).status]).toEqual([key, 404]);
      expect([key, (await callApi(find, { cookie: cookies[key], params: { id } })).status]).toEqual([key, 404]);
    }
    expect(await all("ada")).toHaveLength(1);
    expect((await send("ada", "hello")).json).toMatchObject({ status: 403, code: "FORBIDDEN" });
    caseId = (await world.addCase(people.olivia, { person: people.oscar })).id;
    id = await world.addTask(caseId);
    await send("olivia", "hello");
    expect((await send("oscar", "hello")).status).toBe(404);
    expect((await callApi(find, { cookie: cookies.oscar, params: { id } })).status).toBe(404);
    expect((await callApi(getTask, { cookie: cookies.oscar, params: { id } })).json.comments).toBe(0);
  });

  test("a comment stays as it was said", async () => {
    const { json } = await send("olivia", "hello");
    for (const sql of ["UPDATE task_comments SET text = 'x'", "DELETE FROM task_comments"])
      await expect(pool().query(sql)).rejects.toMatchObject({ code: "42501" });
    expect(await all("olivia")).toEqual([json]);
  });
});

test("a comment shows the task again to whoever put it off", async () => {
  const body = { until: new Date(Date.now() + 86_400_000).toISOString() };
  expect((await callApi(snooze, { cookie: cookies.oscar, params: { id }, body })).status).toBe(200);
  await send("olivia", "The payslips are there.");
  expect((await callApi(getTask, { cookie: cookies.oscar, params: { id } })).json.snoozedUntil).toBeNull();
});

test("what is decided can still be talked about", async () => {
  await world.owner.query("UPDATE tasks SET status = 'DECIDED', closed_at = now() WHERE id = $1", [id]);
  await world.owner.query("UPDATE cases SET status = 'REJECTED', closed_at = now() WHERE id = $1", [caseId]);
  expect((await send("olivia", "For the record.", ["uma"])).status).toBe(201);
});

test("the same key says it once and tells it once, also ten times at the same moment", async () => {
  const headers = { "idempotency-key": "c-1" };
  const answers = await Promise.all(Array.from({ length: 10 }, () => send("olivia", "once", ["uma"], headers)));
  expect(new Set(answers.map(({ status, json }) => `${status} ${JSON.stringify(json)}`)).size).toBe(1);
  expect(await all("olivia")).toEqual([answers[0]?.json]);
  expect((await send("olivia", "something else", [], headers)).json).toMatchObject({ code: "IDEMPOTENCY_KEY_REUSED" });
  expect(await told()).toHaveLength(2);
  expect(await world.count("audit_events WHERE chain_id = $1 AND type = 'task.commented'", [caseId])).toBe(1);
});

test("many at once are all said, in one order", async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, number) => send(number % 2 ? "olivia" : "uma", `comment ${number}`, ["oscar"])),
  );
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 201));
  expect(await all("olivia")).toHaveLength(20);
  expect((await told()).filter((said) => said === "Oscar task.mentioned EMAIL")).toHaveLength(20);
});

test("what is no comment names its field and stores nothing", async () => {
  const wrong: [unknown, string][] = [
    [{ text: "" }, "text"],
    [{ text: "   " }, "text"],
    [{ text: "x".repeat(4_001) }, "text"],
    [{ text: "a\u0000b" }, "text"],
    [{ text: 7 }, "text"],
    [{}, "text"],
    [{ text: "x", mentions: ["7"] }, "mentions.0"],
    [{ text: "x", mentions: "all" }, "mentions"],
    [{ text: "x", mentions: Array.from({ length: 21 }, () => people.uma.id) }, "mentions"],
    [{ text: "x", by: people.uma.id }, "by"],
  ];
  for (const [body, path] of wrong) {
    const { status, json } = await callApi(write, { cookie: cookies.olivia, params: { id }, body });
    expect([status, json.errors?.map((error: { path: string }) => error.path)]).toEqual([422, [path]]);
  }
  for (const query of ["?limit=101", "?limit=0", "?cursor=x"])
    expect((await callApi(find, { cookie: cookies.olivia, params: { id }, query })).status).toBe(422);
  expect(await world.count("task_comments WHERE task_id = $1", [id])).toBe(0);
});
