import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { GET as caseDocuments } from "@/app/api/cases/[id]/documents/route";
import { GET as timeline } from "@/app/api/cases/[id]/timeline/route";
import { POST as judge } from "@/app/api/documents/[id]/judge/route";
import { GET as open, DELETE as remove } from "@/app/api/documents/[id]/route";
import { POST as decide } from "@/app/api/tasks/[id]/decide/route";
import { GET as getTask } from "@/app/api/tasks/[id]/route";
import { filesPerTask } from "@/domain/attachment";
import { everyFieldData, foreignTask } from "@/prisma/form-builders";
import { orderData } from "@/prisma/order-builders";
import { type PersonKey, people } from "@/prisma/people";
import { seedCatalogue } from "@/prisma/seed-base";
import { closeTask } from "@/server/close-task";
import { concludeCheck } from "@/server/documents/conclude-check";
import { openTask } from "@/server/open-task";
import { readTaskInput } from "@/server/read-task-input";
import { startCase } from "@/server/start-case";
import { changeFor } from "@/server/testing/change-for";
import { openDocumentFolder } from "@/server/testing/document-folder";
import { samplePdf } from "@/server/testing/sample-files";
import { openWorld, type World } from "@/server/testing/test-world";
import { PUT as attach, GET as list } from "./route";

const store = openDocumentFolder();
let world: World;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  world = await openWorld();
  for (const [key, person] of Object.entries(people)) cookies[key] = await signedIn(person);
});
afterAll(async () => {
  await world.close();
  store.close();
});

let caseId: string;
let taskId: string;
beforeEach(async () => {
  caseId = (await world.addCase(people.ana)).id;
  taskId = await world.addTask(caseId);
});

const bytes = (text = "note") => new Uint8Array(samplePdf([`(${text})`]));
type Send = { raw?: Uint8Array<ArrayBuffer>; name?: string; to?: string; headers?: Record<string, string> };
const put = (as: PersonKey, { raw = bytes(), name = "note.pdf", to = taskId, headers = {} }: Send = {}) =>
  callApi(attach, {
    cookie: cookies[as],
    method: "PUT",
    params: { id: to },
    query: `?name=${encodeURIComponent(name)}`,
    raw,
    headers: { "content-type": "application/pdf", ...headers },
  });
const on = (handler: typeof list, as: PersonKey, id: string, method = "GET") =>
  callApi(handler, { cookie: cookies[as], params: { id }, method });
const attached = async (as: PersonKey = "oscar", id = taskId) => (await on(list, as, id)).json.items;
const checked = async (id: string, infected = false) =>
  concludeCheck({ id, caseId, sha256: "0".repeat(64), infected, scanner: "test" });
const addClean = async (as: PersonKey = "olivia"): Promise<string> => {
  const { json } = await put(as);
  await checked(json.id);
  return json.id;
};
const decision = { outcome: "REJECTED", data: { reasonCodes: ["CREDIT_HISTORY"], message: "No." } };
const decideAs = (as: PersonKey, seenVersion: number) =>
  callApi(decide, { cookie: cookies[as], params: { id: taskId }, body: { ...decision, seenVersion } });
const trail = async (): Promise<string[]> =>
  (
    await world.owner.query("SELECT type FROM audit_events WHERE task_id = $1 AND type LIKE 'document.%' ORDER BY seq", [taskId])
  ).rows.map(({ type }) => type);

test("a file is attached, checked, listed with who and when, read by colleagues and taken off, all of it on the trail", async () => {
  const { status, json } = await put("olivia", { name: "../../call with employer.pdf" });
  expect({ status, json }).toMatchObject({ status: 201, json: { name: "call with employer.pdf", status: "QUARANTINE" } });
  expect(json.sha256).toBe(createHash("sha256").update(bytes()).digest("hex"));
  expect(store.files().some((file) => file.includes(json.id))).toBe(false);
  const by = { id: people.olivia.id, name: "Olivia Hart" };
  expect(await attached()).toMatchObject([{ id: json.id, status: "QUARANTINE", size: bytes().length, by }]);
  expect((await on(open, "oscar", json.id)).json).toMatchObject({ status: 404, params: { status: "QUARANTINE" } });

  await checked(json.id);
  const read = await on(open, "oscar", json.id);
  expect(read.status).toBe(200);
  expect(read.headers.get("content-disposition")).toMatch(/^attachment; /);
  expect(read.headers.get("content-security-policy")).toContain("sandbox");
  expect((await on(getTask, "uma", taskId)).json.attachments).toBe(1);

  expect((await on(remove, "olivia", json.id, "DELETE")).status).toBe(204);
  expect((await on(remove, "olivia", json.id, "DELETE")).status).toBe(204);
  expect(await attached()).toEqual([]);
  expect((await on(open, "oscar", json.id)).status).toBe(404);
  expect(await trail()).toEqual(["document.uploaded", "document.cleared", "document.read", "document.removed"]);
});

test("what is attached counts as a fact of its task, and of no other", async () => {
  const other = await world.addTask(caseId, { level: 2, requiredRoles: ["SENIOR_UNDERWRITER"] });
  const id = await addClean();
  const versions = async () => [(await on(getTask, "uma", taskId)).json, (await on(getTask, "uma", other)).json];
  expect(await versions()).toMatchObject([
    { version: 2, changes: [{ version: 2, kind: "documentAdded", params: { name: "note.pdf" } }] },
    { version: 1, changes: [] },
  ]);
  expect((await decideAs("oscar", 1)).json).toMatchObject({ status: 409, code: "CHANGED_MEANWHILE" });
  await on(remove, "olivia", id, "DELETE");
  expect(await versions()).toMatchObject([{ version: 3 }, { version: 1 }]);
  // One that nobody could open yet changed nothing by going.
  await on(remove, "olivia", (await put("olivia")).json.id, "DELETE");
  expect((await decideAs("oscar", 3)).status).toBe(200);
});

test("an infected file is refused, said to be so, and leaves room for another", async () => {
  const { json } = await put("olivia");
  await checked(json.id, true);
  expect(await attached()).toMatchObject([{ id: json.id, status: "REFUSED", refusal: "DOCUMENT_INFECTED" }]);
  expect((await on(open, "olivia", json.id)).json).toMatchObject({ status: 404, params: { status: "REFUSED" } });
});

describe("who may", () => {
  /** Status of attaching, of listing, and of reading what a colleague attached. */
  const tried = async (as: PersonKey, id: string) => {
    const { status } = await put(as);
    return [status, (await on(list, as, taskId)).status, (await on(open, as, id)).status];
  };

  test("attach to a loan, by role; who may not know of it is told that there is nothing", async () => {
    const id = await addClean();
    const expected: Record<PersonKey, [number, number, number]> = {
      ...{ olivia: [201, 200, 200], oscar: [201, 200, 200], uma: [201, 200, 200], ugo: [201, 200, 200], otto: [201, 200, 200] },
      ada: [403, 200, 200],
      ...{ nora: [404, 404, 404], nils: [404, 404, 404], max: [404, 404, 404], alan: [404, 404, 404] },
      ...{ ana: [404, 404, 404], ben: [404, 404, 404], chen: [404, 404, 404], dana: [404, 404, 404] },
    };
    for (const as of Object.keys(people) as PersonKey[]) expect([as, await tried(as, id)]).toEqual([as, expected[as]]);
  });

  test("attach to a task of an order, and of a workflow that is not ours", async () => {
    await seedCatalogue(world.owner);
    const order = (await startCase({ actor: people.ana, type: "order", data: orderData() })).id;
    const ofOrder = await world.addTask(order, { type: "order.review", requiredRoles: ["ORDER_APPROVER"] });
    const foreign = await openTask(readTaskInput(foreignTask()), `foreign-${randomUUID()}`, "run");
    for (const [to, as, status] of [
      [ofOrder, "nora", 201],
      [ofOrder, "otto", 201],
      [ofOrder, "olivia", 404],
      [ofOrder, "ana", 404],
      [foreign.taskId, "otto", 201],
      [foreign.taskId, "ada", 403],
      [foreign.taskId, "ana", 404],
    ] as const)
      expect([as, (await put(as, { to })).status]).toEqual([as, status]);
    expect(await attached("nils", ofOrder)).toHaveLength(2);
    expect(await attached("uma", foreign.taskId)).toHaveLength(1);
  });

  test("answer a form's field for files with documents of the case alone", async () => {
    const { taskId: to, caseId: around } = await openTask(readTaskInput(foreignTask()), `foreign-${randomUUID()}`, "run");
    const { json } = await put("otto", { to });
    await concludeCheck({ id: json.id, caseId: around, sha256: json.sha256, infected: false, scanner: "test" });
    const body = { outcome: "GRANTED", data: { ...everyFieldData(), receipts: [json.id] }, seenVersion: 2 };
    const refused = await callApi(decide, { cookie: cookies.otto, params: { id: to }, body });
    expect(refused.json).toMatchObject({ status: 422, errors: [{ path: "data.receipts", code: "not_clean" }] });
  });

  test("take a file off: who attached it, nobody else", async () => {
    const id = await addClean();
    for (const as of ["oscar", "uma", "ada"] as const)
      expect((await on(remove, as, id, "DELETE")).json).toMatchObject({ status: 403, code: "FORBIDDEN" });
    for (const as of ["ana", "nora", "max"] as const) expect((await on(remove, as, id, "DELETE")).status).toBe(404);
    expect(await attached()).toHaveLength(1);
  });

  test("the person a case is about never knows, not by the list, the timeline, the stream, or by being an officer", async () => {
    const id = await addClean();
    expect((await on(caseDocuments, "ana", caseId)).json.items).toEqual([]);
    expect(JSON.stringify((await on(timeline, "ana", caseId)).json)).not.toMatch(/document|note\.pdf/);
    for (const type of ["document.uploaded", "document.cleared", "document.refused", "document.removed"])
      expect([type, await changeFor(people.ana, { caseId, taskId, type })]).toEqual([type, null]);
    expect((await on(caseDocuments, "olivia", caseId)).json.items).toEqual([]);
    expect((await callApi(judge, { cookie: cookies.oscar, params: { id }, body: { verdict: "REVIEWED" } })).json).toMatchObject({
      status: 403,
    });

    caseId = (await world.addCase(people.oscar)).id;
    taskId = await world.addTask(caseId);
    const ofHis = await addClean();
    expect(await tried("oscar", ofHis)).toEqual([404, 404, 404]);
    expect((await on(getTask, "oscar", taskId)).json.attachments).toBe(0);
  });
});

describe("a task that is closed", () => {
  test("takes nothing more and gives nothing back, and says why", async () => {
    const id = await addClean();
    expect((await decideAs("oscar", 2)).status).toBe(200);
    const said = { status: 409, code: "ALREADY_DECIDED", params: { by: "Oscar Lindqvist" } };
    expect((await put("olivia")).json).toMatchObject(said);
    expect((await on(remove, "olivia", id, "DELETE")).json).toMatchObject(said);
    expect(await attached()).toHaveLength(1);

    taskId = await world.addTask(caseId);
    const left = await addClean();
    await closeTask({ taskId, as: "CANCELLED", reason: "WITHDRAWN" });
    for (const answer of [await put("olivia"), await on(remove, "olivia", left, "DELETE")])
      expect(answer.json).toMatchObject({ status: 409, code: "TASK_CLOSED", detail: expect.stringMatching(/\.$/) });
  });

  test("of taking a file off and a decision on it one comes first", async () => {
    for (let round = 0; round < 20; round += 1) {
      caseId = (await world.addCase(people.ana)).id;
      taskId = await world.addTask(caseId);
      const id = await addClean();
      const [gone, decided] = await Promise.all(
        round % 2 === 0
          ? [on(remove, "olivia", id, "DELETE"), decideAs("oscar", 2)]
          : [decideAs("oscar", 2), on(remove, "olivia", id, "DELETE")].reverse(),
      );
      const left = await attached();
      expect([gone?.status, decided?.status, left.length]).toEqual(gone?.status === 204 ? [204, 409, 0] : [409, 200, 1]);
    }
  });

  test("of two that want the last place at once one gets it; the applicant's room is not touched", async () => {
    for (let number = 1; number < filesPerTask; number += 1) expect((await put("olivia")).status).toBe(201);
    const answers = await Promise.all([put("olivia", { raw: bytes("a") }), put("uma", { raw: bytes("b") })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect((await put("olivia")).json).toMatchObject({
      code: "TOO_MANY_DOCUMENTS",
      params: { most: filesPerTask, of: "task" },
    });
    expect(store.files().length).toBe(await world.count("documents"));
  });
});

describe("refused, leaving neither row nor file", () => {
  const wrong: Record<string, [Send, number, string]> = {
    "no file": [{ raw: new Uint8Array() }, 422, "DOCUMENT_EMPTY"],
    "a cut file": [{ raw: bytes().slice(0, 60) }, 422, "DOCUMENT_CUT"],
    "a program": [{ raw: new Uint8Array(Buffer.from("MZ".repeat(99))) }, 415, "DOCUMENT_WRONG_TYPE"],
    "a kind we do not take": [{ name: "note.docx" }, 415, "DOCUMENT_WRONG_TYPE"],
    "no name": [{ name: "" }, 422, "VALIDATION_FAILED"],
    "a digest that is none": [{ headers: { "content-digest": "sha-256=abc" } }, 422, "VALIDATION_FAILED"],
    "a task that is not there": [{ to: randomUUID() }, 404, "NOT_FOUND"],
    "an id that is none": [{ to: "x" }, 404, "NOT_FOUND"],
  };
  for (const [what, [send, status, code]] of Object.entries(wrong))
    test(what, async () => {
      const before = [await world.count("documents"), store.files().length];
      expect((await put("olivia", send)).json).toMatchObject({ status, code });
      expect([await world.count("documents"), store.files().length]).toEqual(before);
    });

  test("a key that was used elsewhere; used here again it gives the same file", async () => {
    const headers = { "idempotency-key": randomUUID() };
    const answers = await Promise.all(Array.from({ length: 5 }, () => put("olivia", { headers })));
    expect(new Set(answers.map(({ status, json }) => `${status} ${json.id}`)).size).toBe(1);
    const other = await world.addTask(caseId, { level: 2 });
    expect((await put("olivia", { headers, to: other })).json).toMatchObject({ status: 422, code: "IDEMPOTENCY_KEY_REUSED" });
    expect(await attached()).toHaveLength(1);
  });
});
