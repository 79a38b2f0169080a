import { afterAll, beforeAll, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { GET as me, PATCH as patchMe } from "@/app/api/me/route";
import { GET as sessions } from "@/app/api/me/sessions/route";
import { people } from "@/prisma/people";
import { loadViewer } from "@/server/sessions";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test("a change of preferences is answered with what is stored now", async () => {
  const cookie = await signedIn(people.ana);
  for (const body of [{ theme: "dark" }, { timeZone: "Europe/Berlin", theme: "light" }, { locale: "zh" }]) {
    const answer = await callApi(patchMe, { cookie, method: "PATCH", body });
    expect(answer).toMatchObject({ status: 200, json: body });
    expect((await callApi(me, { cookie })).json).toEqual(answer.json);
  }
});

test("who looked again, as an open stream does, holds the roles he has now", async () => {
  const cookie = await signedIn(people.uma);
  const { id } = (await callApi(sessions, { cookie })).json.items[0];
  const before = await loadViewer(id, { ip: "10.1.2.3" });
  expect(before).toMatchObject({ roles: ["SENIOR_UNDERWRITER"], ip: "10.1.2.3" });
  await world.owner.query("DELETE FROM user_roles WHERE user_id = $1", [people.uma.id]);
  expect(await loadViewer(id, before ?? {})).toMatchObject({ id: people.uma.id, roles: [], ip: "10.1.2.3" });
});
