import { afterAll, beforeAll, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { DELETE as drop, PUT as keep, GET as read } from "@/app/api/me/drafts/[key]/route";
import { people } from "@/prisma/people";
import { deleteOldDrafts } from "@/server/drafts/delete-old-drafts";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
let ana: string;
let ben: string;
beforeAll(async () => {
  world = await openWorld();
  [ana, ben] = [await signedIn(people.ana), await signedIn(people.ben)];
});
afterAll(() => world.close());

const params = { key: "application-loan" };
const put = (cookie: string, data: object) => callApi(keep, { cookie, params, method: "PUT", body: { data } });
const get = (cookie: string) => callApi(read, { cookie, params });

test("an unfinished application is kept for its writer until he throws it away", async () => {
  expect((await get(ana)).status).toBe(204);
  const { json } = await put(ana, { amount: 1 });
  expect(json).toMatchObject({ data: { amount: 1 } });
  const last = await put(ana, { amount: 2 });
  expect((await get(ana)).json).toEqual(last.json);
  expect((await get(ben)).status).toBe(204);
  await callApi(drop, { cookie: ben, params, method: "DELETE" });
  expect((await get(ana)).status).toBe(200);
  expect((await callApi(drop, { cookie: ana, params, method: "DELETE" })).status).toBe(204);
  expect((await get(ana)).status).toBe(204);
});

test("what the database cannot keep is refused as such, in keys and in texts", async () => {
  for (const data of [{ purpose: "a\0b" }, { "a\0b": 1 }, { applicant: { names: ["\0"] } }])
    expect(await put(ana, data)).toMatchObject({ status: 422, json: { code: "VALIDATION_FAILED" } });
  expect((await put(ana, { purpose: "\\u0000" })).status).toBe(200);
  await callApi(drop, { cookie: ana, params, method: "DELETE" });
});

test("nothing is kept under other names", async () => {
  for (const key of ["task:x", "application-of-mine", "", "x".repeat(500)]) {
    expect((await callApi(read, { cookie: ana, params: { key } })).status).toBe(404);
    expect((await callApi(keep, { cookie: ana, params: { key }, method: "PUT", body: { data: {} } })).status).toBe(404);
    expect((await callApi(drop, { cookie: ana, params: { key }, method: "DELETE" })).status).toBe(404);
  }
});

test("what is too old is not shown and deleted: applications after 30 days, decisions after one", async () => {
  const age = async (key: string, days: number) =>
    world.owner.query(
      `INSERT INTO drafts (user_id, key, data, saved_at) VALUES ($1, $2, '{}', now() - $3 * interval '1 day')
      ON CONFLICT (user_id, key) DO UPDATE SET saved_at = excluded.saved_at`,
      [people.ana.id, key, days],
    );
  await age("task:a", 1.01);
  await age("task:b", 0.99);
  await age("application-loan", 29.9);
  expect((await get(ana)).status).toBe(200);
  expect(await deleteOldDrafts()).toBe(1);
  await age("application-loan", 30.1);
  expect((await get(ana)).status).toBe(204);
  expect(await deleteOldDrafts()).toBe(1);
  const { rows } = await world.owner.query("SELECT key FROM drafts");
  expect(rows).toEqual([{ key: "task:b" }]);
});
