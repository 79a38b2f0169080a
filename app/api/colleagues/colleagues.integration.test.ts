import { afterAll, beforeAll, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { GET as find } from "@/app/api/colleagues/route";
import { PUT as setAbsence } from "@/app/api/me/absence/route";
import { people } from "@/prisma/people";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  world = await openWorld();
  for (const key of ["olivia", "nora", "otto", "ada", "ana", "max", "uma"] as const) cookies[key] = await signedIn(people[key]);
  await world.addPerson({ roles: ["LOAN_OFFICER"], name: "王芳" });
  await world.addPerson({ roles: ["ORDER_APPROVER", "APPLICANT"], name: "100% Certain" });
  const gone = await world.addPerson({ roles: ["LOAN_OFFICER"], name: "Gone Away" });
  await world.owner.query("UPDATE users SET active = false WHERE id = $1", [gone.id]);
});
afterAll(() => world.close());

const names = async (key: string, query = ""): Promise<string[]> =>
  (await callApi(find, { cookie: cookies[key], query })).json.items.map(({ name }: { name: string }) => name);

test("active people who work on kinds of cases one reads, by name, without oneself, applicants, auditors and admins", async () => {
  const all = await names("olivia");
  expect(all).toEqual(expect.arrayContaining(["Oscar Lindqvist", "Otto Brandt", "Ugo Moretti", "Uma Krishnan", "王芳"]));
  for (const other of ["Olivia Hart", "Ana Silva", "Ada Quist", "Max Feld", "Gone Away"]) expect(all).not.toContain(other);
  expect(all).toEqual([...all].sort((left, right) => (left < right ? -1 : 1)));
  expect(await names("ada")).toEqual(expect.arrayContaining(["Olivia Hart", "Nora Adeyemi"]));
});

test("a part of a name finds, in any script and case; signs mean themselves; a role narrows", async () => {
  expect(await names("otto", "?q=LINDQ")).toEqual(["Oscar Lindqvist"]);
  expect(await names("otto", `?q=${encodeURIComponent("芳")}`)).toEqual(["王芳"]);
  expect(await names("otto", "?q=%25")).toEqual(["100% Certain"]);
  expect(await names("otto", "?role=SENIOR_UNDERWRITER")).toEqual(["Ugo Moretti", "Uma Krishnan"]);
  expect(await names("otto", "?role=SENIOR_UNDERWRITER&q=um")).toEqual(["Uma Krishnan"]);
});

test("who is away says until when", async () => {
  const to = new Date(Date.now() + 86_400_000).toISOString();
  const body = { deputyId: people.ugo.id, from: new Date().toISOString(), to };
  expect((await callApi(setAbsence, { cookie: cookies.uma, method: "PUT", body })).status).toBe(200);
  const { json } = await callApi(find, { cookie: cookies.olivia, query: "?q=Krishnan" });
  expect(json.items).toMatchObject([{ id: people.uma.id, roles: ["SENIOR_UNDERWRITER"], awayUntil: to }]);
  expect((await callApi(find, { cookie: cookies.olivia, query: "?q=Moretti" })).json.items).toMatchObject([{ awayUntil: null }]);
});

test("at most fifty", async () => {
  await Promise.all(Array.from({ length: 60 }, () => world.addPerson({ roles: ["OPERATIONS"], name: "Crowd" })));
  expect(await names("olivia", "?q=Crowd")).toHaveLength(50);
});

test("applicants and admins are refused, and so is what is no filter", async () => {
  for (const key of ["ana", "max"]) expect((await callApi(find, { cookie: cookies[key] })).status).toBe(403);
  for (const query of ["?q=%00", `?q=${"x".repeat(101)}`, "?role=KING", "?role=APPLICANT"])
    expect((await callApi(find, { cookie: cookies.olivia, query })).status).toBe(422);
});
