import { afterAll, beforeAll, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { GET as search } from "@/app/api/search/route";
import { people } from "@/prisma/people";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
const cookies: Record<string, string> = {};
let number: string;
let caseId: string;
let taskId: string;
beforeAll(async () => {
  world = await openWorld();
  for (const key of ["olivia", "nora", "ada", "ana", "max"] as const) cookies[key] = await signedIn(people[key]);
  caseId = (await world.addCase(people.ana)).id;
  taskId = await world.addTask(caseId);
  await world.owner.query("UPDATE cases SET amount = 7654300, title = '王小明 Searched 0e492e70' WHERE id = $1", [caseId]);
  ({ number } = (await world.owner.query("SELECT number FROM cases WHERE id = $1", [caseId])).rows[0]);
});
afterAll(() => world.close());

const find = (key: string, q: string) => callApi(search, { cookie: cookies[key], query: `?${new URLSearchParams({ q })}` });
const found = async (key: string, q: string) => {
  const { tasks, cases } = (await find(key, q)).json;
  const ids = (items: { id: string }[]) => items.map(({ id }) => id);
  return { tasks: ids(tasks), cases: ids(cases) };
};

test("name, Chinese too, number and amount find the open task and its case, in one answer", async () => {
  for (const q of ["searched", "小明", number, "76,543.00", "0e492e70"])
    expect(await found("olivia", q), q).toEqual({ tasks: [taskId], cases: [caseId] });
  expect(await found("olivia", "nobody of this name")).toEqual({ tasks: [], cases: [] });
  expect(await found("olivia", "(&|!")).toEqual({ tasks: [], cases: [] });
});

test("an auditor finds the case, who works on orders finds nothing of a loan, applicants and admins may not look", async () => {
  expect(await found("ada", "searched")).toEqual({ tasks: [], cases: [caseId] });
  expect(await found("nora", "searched")).toEqual({ tasks: [], cases: [] });
  for (const key of ["ana", "max"]) expect((await find(key, "searched")).status).toBe(403);
  expect((await find("olivia", " ")).status).toBe(422);
});
