import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allHandlers } from "@/app/_lib/testing/all-routes";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { POST as cancel } from "@/app/api/cases/[id]/cancel/route";
import { GET as getCase } from "@/app/api/cases/[id]/route";
import { GET as timeline } from "@/app/api/cases/[id]/timeline/route";
import { GET as findCases } from "@/app/api/cases/route";
import { POST as readNotifications } from "@/app/api/notifications/read/route";
import { GET as findNotifications } from "@/app/api/notifications/route";
import { POST as claim } from "@/app/api/tasks/[id]/claim/route";
import { POST as decideTask } from "@/app/api/tasks/[id]/decide/route";
import { GET as getTask } from "@/app/api/tasks/[id]/route";
import { GET as findTasks } from "@/app/api/tasks/route";
import { people } from "@/prisma/people";
import { type PolicyName, policies } from "@/server/access";
import { type AddedRequest, addRequest } from "@/server/testing/add-request";
import { changeFor } from "@/server/testing/change-for";
import { insertOffer } from "@/server/testing/insert-offer";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
const cookies: Record<string, string> = {};
let anasCase: string;
let anasTask: string;
let anasRequest: AddedRequest;
let anasDocument: string;
beforeAll(async () => {
  world = await openWorld();
  for (const [key, person] of Object.entries(people)) cookies[key] = await signedIn(person);
  anasCase = (await world.addCase(people.ana)).id;
  anasTask = await world.addTask(anasCase);
  await world.owner.query(`UPDATE cases SET assessment = '{"level": "MEDIUM"}' WHERE id = $1`, [anasCase]);
  await callApi(claim, { cookie: cookies.olivia, params: { id: anasTask }, method: "POST" });
  const { id: asked } = await world.addCase(people.ana);
  anasRequest = await addRequest(world, asked, [{ kind: "TEXT" }, {}]);
  const { agreementId } = await insertOffer(world.owner, asked);
  const { rows } = await world.owner.query("SELECT document_id AS id FROM agreements WHERE id = $1", [agreementId]);
  anasDocument = rows[0]?.id;
});
afterAll(() => world.close());

const body = { reason: "x", type: "loan", data: {}, outcome: "APPROVED", seenVersion: 1, all: true };

test("nobody gets anything of a route that is not public without a session", async () => {
  for (const { path, method, handler } of await allHandlers()) {
    if (handler.declaration.policy === "public") continue;
    const answer = await callApi(handler, { method, params: { id: anasCase }, ...(method !== "GET" && { body }) });
    expect({ path, method, status: answer.status, code: answer.json.code }).toEqual({
      path,
      method,
      status: 401,
      code: "NOT_SIGNED_IN",
    });
  }
});

test("every route refuses every person its policy does not name", async () => {
  for (const { path, method, handler } of await allHandlers())
    for (const [key, person] of Object.entries(people)) {
      const allows = policies[handler.declaration.policy];
      if (allows === null || allows(person.roles)) continue;
      const answer = await callApi(handler, {
        cookie: cookies[key],
        method,
        params: { id: anasCase },
        ...(method !== "GET" && { body }),
      });
      expect({ path, key, status: answer.status }).toEqual({ path, key, status: 403 });
    }
});

/** A body that would be right from the right person, by the end of the address. */
const rightBodies: Record<string, unknown> = {
  cancel: { reason: "not mine" },
  decide: { outcome: "REJECTED", data: { reasonCodes: ["CREDIT_HISTORY"], message: "x" }, seenVersion: 1 },
  draft: { data: {} },
  events: { name: "documentSigned", data: { accepted: true, documentSha256: "0".repeat(64), password: "x" } },
  messages: { text: "hello" },
  value: { value: "x" },
  judge: { verdict: "REVIEWED" },
  comments: { text: "hello" },
  conflict: { reason: "not mine" },
};
const aFile = { raw: "%PDF-1.7", headers: { "content-type": "application/pdf" }, query: "?name=a.pdf" };

const contentOf = ({ path, handler: { declaration } }: Awaited<ReturnType<typeof allHandlers>>[number]) => {
  if (declaration.rawBody) return aFile;
  return declaration.body ? { body: rightBodies[path.split("/").at(-1) ?? ""] } : {};
};

test("an applicant gets 404 on every address of another's case, task, request and document", async () => {
  const ids: Record<string, string> = {
    "/api/cases": anasCase,
    "/api/tasks": anasTask,
    "/api/requests": anasRequest.id,
    "/api/documents": anasDocument,
    "/api/me": randomUUID(),
  };
  // What no applicant may ask for at all is refused before anybody looks whether it is there.
  const mayAsk = (policy: PolicyName): boolean => policies[policy]?.(people.ben.roles) ?? true;
  const withId = (await allHandlers()).filter(({ path, handler }) => path.includes("{id}") && mayAsk(handler.declaration.policy));
  expect(withId.length).toBeGreaterThanOrEqual(25);
  for (const route of withId) {
    const { path, method, handler } = route;
    const params = {
      id: ids[path.split("/").slice(0, 3).join("/")] ?? "",
      slotId: anasRequest.slots[path.endsWith("value") ? 0 : 1] ?? "",
    };
    const answer = await callApi(handler, { cookie: cookies.ben, method, params, ...contentOf(route) });
    expect({ path, method, status: answer.status }).toEqual({ path, method, status: 404 });
  }
  expect((await callApi(findCases, { cookie: cookies.ben })).json.items).toEqual([]);
  expect((await callApi(findCases, { cookie: cookies.ben, query: "?q=ana" })).json.items).toEqual([]);
  expect(await changeFor(people.ben, { caseId: anasCase, taskId: anasTask, type: "case.stageChanged" })).toBeNull();
});

describe("an applicant in his own case", () => {
  test("sees it without assessment and tasks", async () => {
    const { json } = await callApi(getCase, { cookie: cookies.ana, params: { id: anasCase } });
    expect(json).toMatchObject({ id: anasCase, assessment: null, tasks: [], mayCancel: true });
    expect((await callApi(findCases, { cookie: cookies.ana })).json.items.map(({ id }: { id: string }) => id)).toContain(
      anasCase,
    );
  });

  test("has no tasks, not even those about him", async () => {
    expect((await callApi(findTasks, { cookie: cookies.ana })).status).toBe(403);
    expect((await callApi(getTask, { cookie: cookies.ana, params: { id: anasTask } })).status).toBe(404);
    expect((await callApi(claim, { cookie: cookies.ana, params: { id: anasTask }, method: "POST" })).status).toBe(404);
  });

  test("reads a timeline without tasks, people of the staff and inner reasons", async () => {
    await callApi(cancel, { cookie: cookies.otto, params: { id: anasCase }, body: { reason: "seen by staff alone" } });
    const { json } = await callApi(timeline, { cookie: cookies.ana, params: { id: anasCase } });
    expect(json.items.map(({ type, actor }: { type: string; actor: unknown }) => [type, actor])).toEqual([
      ["case.created", { id: people.ana.id, name: people.ana.name }],
      ["case.cancelRequested", { system: "countersign" }],
    ]);
    expect(JSON.stringify(json)).not.toMatch(/seen by staff|Otto|taskId/);
    const all = await callApi(timeline, { cookie: cookies.olivia, params: { id: anasCase } });
    const types: string[] = all.json.items.map(({ type }: { type: string }) => type);
    expect(types.filter((type) => type !== "notice.recorded")).toEqual(["case.created", "task.claimed", "case.cancelRequested"]);
  });

  test("hears of his case, but not of tasks", async () => {
    const change = { caseId: anasCase, taskId: anasTask, type: "task.claimed" };
    expect(await changeFor(people.ana, change)).toBeNull();
    expect(await changeFor(people.ana, { ...change, type: "case.stageChanged" })).toEqual({
      caseId: anasCase,
      taskId: null,
      type: "case.stageChanged",
    });
    expect(await changeFor(people.olivia, change)).toEqual(change);
    expect(await changeFor(people.max, change)).toBeNull();
  });

  test("hears of requests, documents, offer and messages, and not what reviewers and operations do", async () => {
    const heard = [
      "request.opened",
      "request.slotRefused",
      "document.cleared",
      "agreement.sealed",
      "case.messageWritten",
      "loan.paidOut",
    ];
    const inner = ["document.judged", "task.refused", "task.opened"];
    const stored = ["case.stateStored", "case.riskAssessed", "case.stepFailed", "case.noticeWarned", "case.nobodyCanDecide"];
    const hears = async (type: string) => (await changeFor(people.ana, { caseId: anasCase, taskId: null, type }))?.type;
    for (const type of heard) expect([type, await hears(type)]).toEqual([type, type]);
    for (const type of inner) expect([type, await hears(type)]).toEqual([type, undefined]);
    // The clocks she is shown are stored together with these.
    for (const type of stored) expect([type, await hears(type)]).toEqual([type, "case.stateStored"]);
  });
});

test("an officer who enters a case for somebody is its creator, and the applicant its owner", async () => {
  const { id } = await world.addCase(people.olivia, { person: people.chen, bureau: "score660" });
  expect((await callApi(getCase, { cookie: cookies.chen, params: { id } })).status).toBe(200);
  const taskId = await world.addTask(id);
  expect((await callApi(getTask, { cookie: cookies.olivia, params: { id: taskId } })).json.mayDecide).toMatchObject({
    code: "IS_CREATOR",
  });
});

test("an officer who applies himself is told why not, and sees nothing of what his application is judged by", async () => {
  const { id } = await world.addCase(people.oscar, { person: people.oscar, bureau: "score660" });
  const taskId = await world.addTask(id);
  await world.owner.query(`UPDATE cases SET assessment = '{"level": "MEDIUM"}' WHERE id = $1`, [id]);
  await world.owner.query(`UPDATE tasks SET facts = '{"risk": {"level": "MEDIUM"}}' WHERE id = $1`, [taskId]);
  const see = (cookie?: string) =>
    Promise.all([
      callApi(getTask, { cookie, params: { id: taskId } }),
      callApi(getCase, { cookie, params: { id } }),
      callApi(findTasks, { cookie, query: `?caseId=${id}` }),
    ]);
  const [task, ...rest] = await see(cookies.oscar);
  expect(task.json.mayDecide).toMatchObject({
    code: "IS_APPLICANT",
    message: "This is your own application; someone else decides it.",
  });
  expect(JSON.stringify([task.json, ...rest.map(({ json }) => json)])).not.toContain("MEDIUM");

  const decision = { outcome: "REJECTED", data: { reasonCodes: ["BANKRUPTCY"], message: "Not now." }, seenVersion: 1 };
  const decideAs = (cookie?: string) => callApi(decideTask, { cookie, params: { id: taskId }, body: decision });
  expect((await decideAs(cookies.olivia)).status).toBe(200);
  const told = [...(await see(cookies.oscar)), await decideAs(cookies.oscar)].map(({ json }) => json);
  expect(JSON.stringify(told)).not.toMatch(/Olivia|BANKRUPTCY|REJECTED/);
  expect(JSON.stringify((await see(cookies.olivia)).map(({ json }) => json)).match(/MEDIUM/g)).toHaveLength(3);
});

test("notices of others cannot be read or marked", async () => {
  const id = randomUUID();
  await world.owner.query(
    "INSERT INTO notifications (id, event_key, user_id, channel, kind) VALUES ($1::uuid, $1::text, $2, 'IN_APP', 'x')",
    [id, people.ana.id],
  );
  expect((await callApi(findNotifications, { cookie: cookies.ben })).json.items).toEqual([]);
  await callApi(readNotifications, { cookie: cookies.ben, body: { ids: [id] } });
  await callApi(readNotifications, { cookie: cookies.ben, body: { all: true } });
  const seen = async () =>
    (await callApi(findNotifications, { cookie: cookies.ana })).json.items.find((item: { id: string }) => item.id === id);
  expect(await seen()).toMatchObject({ readAt: null });
  expect((await callApi(readNotifications, { cookie: cookies.ana, body: { ids: [id] } })).status).toBe(204);
  expect((await seen()).readAt).not.toBeNull();
});

test("a role taken away counts with the next request", async () => {
  const cookie = cookies.ugo;
  expect((await callApi(findTasks, { cookie })).status).toBe(200);
  await world.owner.query("DELETE FROM user_roles WHERE user_id = $1", [people.ugo.id]);
  expect((await callApi(findTasks, { cookie })).status).toBe(403);
  expect((await callApi(getCase, { cookie, params: { id: anasCase } })).status).toBe(404);
});
