import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { POST as decide } from "@/app/api/tasks/[id]/decide/route";
import { DELETE as dropDraft, POST as saveDraft } from "@/app/api/tasks/[id]/draft/route";
import { GET as getTask } from "@/app/api/tasks/[id]/route";
import { people } from "@/prisma/people";
import { loanPolicy } from "@/prisma/policies";
import { endSession } from "@/server/end-session";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  world = await openWorld();
  for (const key of ["olivia", "oscar", "uma", "ugo", "ada", "ana"] as const) cookies[key] = await signedIn(people[key]);
});
afterAll(() => world.close());

const approval = { outcome: "APPROVED", data: { amount: 17_000_00, rateBps: 690, termMonths: 60, comment: "Steady income." } };
const see = async (key: string, id: string) => (await callApi(getTask, { cookie: cookies[key], params: { id } })).json;
const send = (key: string, id: string, decision: object, seenVersion = 1) =>
  callApi(decide, { cookie: cookies[key], params: { id }, body: { ...decision, seenVersion } });
const newTask = async (options: Parameters<World["addTask"]>[1] = {}) => {
  const { id: caseId } = await world.addCase(people.ana);
  return { caseId, id: await world.addTask(caseId, options) };
};

test("a task says by which policy and at which pace the clocks would run, and the levels of its review", async () => {
  const { caseId, id } = await newTask();
  await world.owner.query("UPDATE cases SET time_scale = 60 WHERE id = $1", [caseId]);
  expect(await see("olivia", id)).toMatchObject({
    policy: loanPolicy,
    timeScale: 60,
    reviewLevels: [
      { level: 1, roles: ["LOAN_OFFICER"], need: 1, of: 1 },
      { level: 2, roles: ["SENIOR_UNDERWRITER"], need: 1, of: 1 },
    ],
    earlierDecisions: [],
    draft: null,
    outcomes: null,
    seat: 1,
    changes: [],
  });
});

test("the second level sees the first one's terms; a new round shows it as reset and asks everybody again", async () => {
  const { caseId, id } = await newTask();
  expect((await send("olivia", id, approval)).status).toBe(200);
  const second = await world.addTask(caseId, { level: 2, requiredRoles: ["SENIOR_UNDERWRITER"] });
  const seen = await see("uma", second);
  expect(seen.earlierDecisions).toMatchObject([
    { taskType: "loan.review", level: 1, outcome: "APPROVED", data: approval.data, by: { name: "Olivia Hart" }, counts: true },
  ]);
  expect(seen.approvals).toMatchObject([
    { level: 1, need: 1, approved: 1, outcome: "APPROVED", by: { name: "Olivia Hart" } },
    { level: 2, need: 1, approved: 0, outcome: null, by: null, at: null },
  ]);
  const returned = { outcome: "RETURNED", data: { reason: "Please look at the debts again." } };
  expect((await send("uma", second, returned)).status).toBe(200);
  const anew = await see("olivia", await world.addTask(caseId, { fourEyes: "case:2" }));
  expect(anew.earlierDecisions.map(({ outcome, counts }: { outcome: string; counts: boolean }) => [outcome, counts])).toEqual([
    ["APPROVED", false],
    ["RETURNED", false],
  ]);
  expect(anew.approvals).toMatchObject([
    { level: 1, approved: 0, outcome: null },
    { level: 2, outcome: null },
  ]);
  expect(anew.mayDecide).toBe(true);
  // What came after a decision is no part of what it was made on.
  expect((await see("uma", id)).earlierDecisions).toEqual([]);
});

test("the checklist counts seats: two of three, with the last one who decided", async () => {
  const reviewLevels = [{ level: 1, roles: ["LOAN_OFFICER" as const], need: 2, of: 3 }];
  const { caseId, id } = await newTask({ reviewLevels });
  const other = await world.addTask(caseId, { reviewLevels, seat: 2 });
  await send("olivia", id, approval);
  expect(await see("oscar", other)).toMatchObject({
    seat: 2,
    version: 2,
    changes: [{ version: 2, kind: "decisionTaken", params: { level: 1, outcome: "APPROVED", by: "Olivia Hart" } }],
    approvals: [{ level: 1, need: 2, approved: 1, outcome: null, by: { name: "Olivia Hart" } }],
  });
  await send("oscar", other, approval, 2);
  expect(await see("olivia", id)).toMatchObject({ approvals: [{ need: 2, approved: 2, outcome: "APPROVED" }] });
});

describe("a draft of a decision", () => {
  const keep = (key: string, id: string, data: object) =>
    callApi(saveDraft, { cookie: cookies[key], params: { id }, body: { data } });
  const draftOf = async (key: string, id: string) => (await see(key, id)).draft;

  test("is kept for its writer alone, the last one counts, also after he signed out", async () => {
    const { id } = await newTask();
    const first = await keep("oscar", id, { outcome: "APPROVED", amount: "1" });
    expect(first).toMatchObject({ status: 200, json: { data: { outcome: "APPROVED", amount: "1" } } });
    const { json } = await keep("oscar", id, { outcome: "REJECTED" });
    expect(await draftOf("oscar", id)).toEqual(json);
    expect(await draftOf("olivia", id)).toBeNull();
    const { rows } = await world.owner.query("SELECT id FROM sessions WHERE user_id = $1 AND ended_at IS NULL", [
      people.oscar.id,
    ]);
    for (const session of rows) await endSession(people.oscar, session.id);
    expect((await callApi(getTask, { cookie: cookies.oscar, params: { id } })).status).toBe(401);
    cookies.oscar = await signedIn(people.oscar);
    expect(await draftOf("oscar", id)).toEqual(json);
  });

  test("is gone when it was thrown away, after a day, and once the task is decided", async () => {
    const { id } = await newTask();
    await keep("olivia", id, { a: 1 });
    const drop = () => callApi(dropDraft, { cookie: cookies.olivia, params: { id }, method: "DELETE" });
    expect([(await drop()).status, (await drop()).status]).toEqual([204, 204]);
    expect(await draftOf("olivia", id)).toBeNull();
    await keep("olivia", id, { a: 2 });
    await world.owner.query("UPDATE drafts SET saved_at = now() - interval '24 hours 1 second' WHERE key = $1", [`task:${id}`]);
    expect(await draftOf("olivia", id)).toBeNull();
    await keep("olivia", id, { a: 3 });
    expect(await draftOf("olivia", id)).toMatchObject({ data: { a: 3 } });
    await send("olivia", id, approval);
    expect(await draftOf("olivia", id)).toBeNull();
    expect((await keep("olivia", id, { a: 4 })).json).toMatchObject({ status: 409, code: "ALREADY_DECIDED" });
  });

  test("is refused for tasks one may not know of, and when it is too long or no object", async () => {
    const { id } = await newTask();
    expect((await keep("ana", id, {})).status).toBe(404);
    expect((await callApi(dropDraft, { cookie: cookies.ana, params: { id }, method: "DELETE" })).status).toBe(404);
    for (const data of [{ text: "x".repeat(33_000) }, [], "text", null])
      expect((await keep("olivia", id, data as object)).json.errors).toMatchObject([{ path: "data" }]);
    expect(await world.count("drafts WHERE key = $1", [`task:${id}`])).toBe(0);
  });
});
