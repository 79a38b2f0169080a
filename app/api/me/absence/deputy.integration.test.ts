import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { PUT as away, DELETE as back } from "@/app/api/me/absence/route";
import { POST as claim } from "@/app/api/tasks/[id]/claim/route";
import { POST as decide } from "@/app/api/tasks/[id]/decide/route";
import { GET as getTask } from "@/app/api/tasks/[id]/route";
import { GET as findTasks } from "@/app/api/tasks/route";
import { people } from "@/prisma/people";
import type { Caller } from "@/server/caller";
import { openWorld, type World } from "@/server/testing/test-world";

const roles = ["LOAN_OFFICER", "SENIOR_UNDERWRITER"] as const;
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

type Colleague = Caller & { cookie: string };
let ana: Colleague;
let ben: Colleague;
let caseId: string;
let first: string;

const addColleague = async (name: string, limit: number): Promise<Colleague> => {
  const person = await world.addPerson({ roles: [...roles], limit, name });
  await world.owner.query(
    "UPDATE users SET demo = true, password_hash = (SELECT password_hash FROM users WHERE id = $2) WHERE id = $1",
    [person.id, people.olivia.id],
  );
  return { ...person, cookie: await signedIn(person) };
};

beforeEach(async () => {
  ana = await addColleague("Ana Lopes", 20_000_00);
  ben = await addColleague("Ben Okafor", 50_000_00);
  caseId = (await world.addCase(people.dana)).id;
  first = await world.addTask(caseId, { limitApplies: true });
});

const approval = (amount: number) => ({ outcome: "APPROVED", data: { amount, rateBps: 690, termMonths: 60, comment: "Fine." } });
const see = async ({ cookie }: Colleague, id: string) => (await callApi(getTask, { cookie, params: { id } })).json;
const take = ({ cookie }: Colleague, id: string) => callApi(claim, { cookie, params: { id }, method: "POST" });
const send = async (by: Colleague, id: string, amount = 17_000_00) => {
  const { version: seenVersion } = await see(by, id);
  return callApi(decide, { cookie: by.cookie, params: { id }, body: { ...approval(amount), seenVersion } });
};
const goAway = () => {
  const [from, to] = [new Date().toISOString(), new Date(Date.now() + 86_400_000).toISOString()];
  return callApi(away, { cookie: ana.cookie, method: "PUT", body: { deputyId: ben.id, from, to } });
};
const nextLevel = () => world.addTask(caseId, { level: 2, requiredRoles: ["SENIOR_UNDERWRITER"] });

describe("Ana claims a task and goes away with Ben as her deputy", () => {
  beforeEach(async () => {
    expect((await take(ana, first)).status).toBe(200);
    expect((await goAway()).status).toBe(200);
  });

  test("her task is in his inbox, for her", async () => {
    const { json } = await callApi(findTasks, { cookie: ben.cookie, query: `?view=needs-me&caseId=${caseId}` });
    expect(json.items).toMatchObject([
      { id: first, assignee: { id: ana.id }, actsFor: { id: ana.id, name: "Ana Lopes" }, mayDecide: true },
    ]);
  });

  test("the lower limit of both counts", async () => {
    expect((await send(ben, first, 30_000_00)).json).toMatchObject({
      status: 403,
      code: "ABOVE_LIMIT_FOR",
      params: { limit: 20_000_00, name: "Ana Lopes" },
    });
    expect((await send(ben, first, 20_000_00)).status).toBe(200);
  });

  test("what he decides is decided for her, and neither of them decides the next level", async () => {
    expect((await send(ben, first)).status).toBe(200);
    expect((await see(ana, first)).decision).toMatchObject({ by: { id: ben.id }, for: { id: ana.id } });
    const second = await nextLevel();
    expect((await see(ben, second)).mayDecide).toMatchObject({ code: "ALREADY_DECIDED_CASE" });
    expect((await see(ana, second)).mayDecide).toMatchObject({
      code: expect.stringMatching(/^(ALREADY_DECIDED_CASE|COUNTS_AS_ONE)$/),
    });
    expect((await send(ana, second)).status).toBe(403);
    expect(await world.count("decisions WHERE case_id = $1", [caseId])).toBe(1);
  });

  test("when she is back he finds her tasks hers again, and they go on counting as one in cases of that time", async () => {
    expect((await callApi(back, { cookie: ana.cookie, method: "DELETE" })).status).toBe(204);
    expect((await see(ben, first)).mayDecide).toMatchObject({ code: "CLAIMED_BY_OTHER" });
    expect((await send(ana, first)).status).toBe(200);
    expect((await see(ben, await nextLevel())).mayDecide).toMatchObject({
      code: "COUNTS_AS_ONE",
      params: { name: "Ana Lopes", relation: "STANDS_IN", because: "ALREADY_DECIDED_CASE", level: 1 },
    });
  });

  test("in a case that began after she was back they are two", async () => {
    await callApi(back, { cookie: ana.cookie, method: "DELETE" });
    caseId = (await world.addCase(people.dana)).id;
    expect((await send(ana, await world.addTask(caseId))).status).toBe(200);
    expect((await see(ben, await nextLevel())).mayDecide).toBe(true);
  });
});
