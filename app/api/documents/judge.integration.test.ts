import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { GET as findDocuments } from "@/app/api/cases/[id]/documents/route";
import { GET as timeline } from "@/app/api/cases/[id]/timeline/route";
import { GET as findNotifications } from "@/app/api/notifications/route";
import { GET as getRequest } from "@/app/api/requests/[id]/route";
import { PUT as upload } from "@/app/api/requests/[id]/slots/[slotId]/documents/route";
import { POST as submit } from "@/app/api/requests/[id]/submit/route";
import { people } from "@/prisma/people";
import { type AddedRequest, addRequest } from "@/server/testing/add-request";
import { openDocumentFolder } from "@/server/testing/document-folder";
import { samplePdf } from "@/server/testing/sample-files";
import { openWorld, type World } from "@/server/testing/test-world";
import { checkNext } from "@/worker/documents/document-checker";
import { eicarScanner } from "@/worker/documents/eicar-scanner";
import { POST as judge } from "./[id]/judge/route";
import { GET as openDocument, DELETE as remove } from "./[id]/route";

const store = openDocumentFolder();
let world: World;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  world = await openWorld();
  for (const key of ["ana", "ben", "olivia", "uma", "ada", "otto", "oscar"] as const) cookies[key] = await signedIn(people[key]);
});
afterAll(async () => {
  await world.close();
  store.close();
});

let caseId: string;
let taskId: string;
let asked: AddedRequest;
beforeEach(async () => {
  caseId = (await world.addCase(people.ana)).id;
  asked = await addRequest(world, caseId, [{ label: "Payslips", maxFiles: 1 }]);
  taskId = await world.addTask(caseId);
});

const put = async (name = "may.pdf", as = "ana"): Promise<string> => {
  const answer = await callApi(upload, {
    cookie: cookies[as],
    method: "PUT",
    params: { id: asked.id, slotId: asked.slots[0] ?? "" },
    query: `?name=${encodeURIComponent(name)}`,
    raw: new Uint8Array(samplePdf()),
    headers: { "content-type": "application/pdf" },
  });
  expect(answer.status).toBe(201);
  while (await checkNext(eicarScanner));
  return answer.json.id;
};
const say = (id: string, verdict: string, reason?: string, as = "olivia") =>
  callApi(judge, { cookie: cookies[as], params: { id }, body: { verdict, ...(reason !== undefined && { reason }) } });
const takeOut = (id: string, as = "ana") => callApi(remove, { cookie: cookies[as], method: "DELETE", params: { id } });
const open = (id: string, as: string) => callApi(openDocument, { cookie: cookies[as], params: { id } });
const request = async () => (await callApi(getRequest, { cookie: cookies.ana, params: { id: asked.id } })).json;
const events = async (like = "") =>
  (
    await world.owner.query("SELECT body::jsonb AS body FROM audit_events WHERE chain_id = $1 AND type ~ $2 ORDER BY seq", [
      caseId,
      like,
    ])
  ).rows.map(({ body }) => ({ type: body.type, actor: body.actor.name, ...body.data }));
const signals = async () =>
  (
    await world.owner.query(
      "SELECT payload ->> 'status' AS status FROM outbox WHERE case_id = $1 AND name = 'slotChanged' ORDER BY id",
      [caseId],
    )
  ).rows.map(({ status }) => status);
const changes = async () => (await world.owner.query("SELECT changes FROM tasks WHERE id = $1", [taskId])).rows[0].changes;
const notices = () =>
  world.owner.query(
    "SELECT user_id, address, channel, place, params FROM notifications WHERE case_id = $1 AND kind = 'loan.slotRefused'",
    [caseId],
  );

describe("a file that is read", () => {
  test("comes as an attachment that can do nothing, byte for byte", async () => {
    const name = 'Lohn "Mai" 五月; x=1.pdf';
    const answer = await open(await put(name), "ana");
    const bytes = samplePdf();
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-digest": `sha-256=:${createHash("sha256").update(bytes).digest("base64")}:`,
      "content-disposition": `attachment; filename="Lohn _Mai_ ___ x=1.pdf"; filename*=UTF-8''Lohn%20_Mai_%20%E4%BA%94%E6%9C%88%3B%20x%3D1.pdf`,
      "content-security-policy": expect.stringContaining("sandbox; default-src 'none'"),
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    });
    expect(answer.json).toBe(Buffer.from(bytes).toString("utf8"));
  });

  test("by staff is on the trail once a day per person, by its owner not", async () => {
    const id = await put();
    await open(id, "ana");
    await Promise.all(Array.from({ length: 5 }, () => open(id, "olivia")));
    await open(id, "olivia");
    await open(id, "ada");
    expect(await events("^document.read")).toMatchObject([
      { actor: people.olivia.name, documentId: id },
      { actor: people.ada.name, documentId: id },
    ]);
    expect((await open(id, "ben")).status).toBe(404);
  });
});

describe("not acceptable, while the applicant is still asked", () => {
  test("opens the slot again at once, with the reason, a notice that leads there, and room for another file", async () => {
    const id = await put();
    const answer = await say(id, "NOT_ACCEPTABLE", "The second page is missing.");
    expect(answer.json.reviews).toMatchObject([
      { by: { id: people.olivia.id }, verdict: "NOT_ACCEPTABLE", reason: "The second page is missing." },
    ]);
    expect((await request()).slots[0]).toMatchObject({ status: "REFUSED", refusal: "The second page is missing." });
    expect(await signals()).toEqual(["FILLED", "REFUSED"]);
    expect(await changes()).toMatchObject([
      { kind: "documentAdded" },
      {
        kind: "documentJudged",
        params: { name: "may.pdf", verdict: "NOT_ACCEPTABLE", reason: "The second page is missing.", by: people.olivia.name },
      },
    ]);
    expect((await events("judged|slotRefused")).map(({ type, reason }) => [type, reason])).toEqual([
      ["document.judged", "The second page is missing."],
      ["request.slotRefused", "The second page is missing."],
    ]);
    expect((await notices()).rows).toMatchObject(
      ["IN_APP", "EMAIL"].map((channel) => ({
        channel,
        user_id: people.ana.id,
        place: `/my/${caseId}/requests/${asked.id}#${asked.slots[0]}`,
        params: { reason: "The second page is missing.", label: { en: "Payslips" } },
      })),
    );
    expect((await callApi(submit, { cookie: cookies.ana, method: "POST", params: { id: asked.id } })).json.errors).toMatchObject([
      { path: "slots.0", code: "refused" },
    ]);
    await put("whole.pdf");
    expect((await request()).slots[0]).toMatchObject({ status: "FILLED", refusal: null });
    expect(await signals()).toEqual(["FILLED", "REFUSED", "FILLED"]);
  });

  test("said twice is said once; taken back it is as before; another's verdict stands", async () => {
    const id = await put();
    const [first, second] = [await say(id, "NOT_ACCEPTABLE", "Blurred."), await say(id, "NOT_ACCEPTABLE", "Blurred.")];
    expect(second.json).toEqual(first.json);
    await say(id, "NOT_ACCEPTABLE", "Not his.", "uma");
    expect((await notices()).rowCount).toBe(4);
    await say(id, "REVIEWED");
    expect((await request()).slots[0].status).toBe("REFUSED");
    await say(id, "NOT_REVIEWED", undefined, "uma");
    expect((await request()).slots[0]).toMatchObject({ status: "FILLED", refusal: null });
    expect((await events("^document.judged")).map(({ verdict }) => verdict)).toEqual([
      "NOT_ACCEPTABLE",
      "NOT_ACCEPTABLE",
      "REVIEWED",
      "NOT_REVIEWED",
    ]);
  });

  test("the applicant learns the reason, not who said what", async () => {
    const id = await put();
    await say(id, "REVIEWED", undefined, "uma");
    await say(id, "NOT_ACCEPTABLE", "Blurred.");
    const seen = [
      await request(),
      (await callApi(findDocuments, { cookie: cookies.ana, params: { id: caseId } })).json,
      (await callApi(timeline, { cookie: cookies.ana, params: { id: caseId } })).json,
      (await callApi(findNotifications, { cookie: cookies.ana })).json,
    ];
    expect(JSON.stringify(seen[0])).toContain("Blurred.");
    expect(JSON.stringify(seen)).not.toMatch(/Olivia|Uma|NOT_ACCEPTABLE|REVIEWED|reviews/);
    const staff = (await callApi(findDocuments, { cookie: cookies.uma, params: { id: caseId } })).json.items[0];
    expect(staff.reviews.map(({ by, verdict }: { by: { name: string }; verdict: string }) => [by.name, verdict])).toEqual([
      [people.uma.name, "REVIEWED"],
      [people.olivia.name, "NOT_ACCEPTABLE"],
    ]);
  });
});

test("not acceptable after the request was sent is seen by reviewers, and tells nobody else", async () => {
  const id = await put();
  expect((await callApi(submit, { cookie: cookies.ana, method: "POST", params: { id: asked.id } })).status).toBe(200);
  await say(id, "NOT_ACCEPTABLE", "Blurred.");
  const seen = (await callApi(getRequest, { cookie: cookies.olivia, params: { id: asked.id } })).json;
  expect(seen).toMatchObject({ status: "SUBMITTED", slots: [{ status: "REFUSED", refusal: "Blurred." }] });
  expect(await signals()).toEqual(["FILLED"]);
  expect((await notices()).rowCount).toBe(0);
});

test("who may judge: staff that works on the case, of a file that can be read, in an open case, with a reason", async () => {
  const id = await put();
  for (const as of ["ada", "ana"]) expect((await say(id, "REVIEWED", undefined, as)).json).toMatchObject({ status: 403 });
  expect((await say(id, "REVIEWED", undefined, "ben")).status).toBe(404);
  for (const as of ["olivia", "uma", "otto"]) expect((await say(id, "REVIEWED", undefined, as)).status).toBe(200);
  for (const reason of [undefined, "", "  "])
    expect((await say(id, "NOT_ACCEPTABLE", reason)).json).toMatchObject({ status: 422 });
  await world.owner.query("UPDATE cases SET applicant_email = 'oscar+x@demo.test' WHERE id = $1", [caseId]);
  expect((await say(id, "REVIEWED", undefined, "oscar")).json).toMatchObject({ status: 403 });
  await world.owner.query("UPDATE cases SET status = 'COMPLETED' WHERE id = $1", [caseId]);
  expect((await say(id, "NOT_REVIEWED")).json).toMatchObject({ status: 409, code: "CASE_CLOSED" });
  await world.owner.query("UPDATE documents SET status = 'QUARANTINE' WHERE id = $1", [id]);
  expect((await say(id, "NOT_REVIEWED")).json).toMatchObject({ status: 404, params: { status: "QUARANTINE" } });
});

describe("taking a file out", () => {
  test("empties the slot when it was the last that did, and nobody is served it any more", async () => {
    const id = await put();
    expect((await takeOut(id)).status).toBe(204);
    expect((await takeOut(id)).status).toBe(204);
    expect((await request()).slots[0]).toMatchObject({ status: "EMPTY", documents: [] });
    for (const as of ["ana", "olivia"]) expect((await open(id, as)).status).toBe(404);
    expect(await signals()).toEqual(["FILLED", "EMPTY"]);
    expect((await events("removed|slotEmptied")).map(({ type }) => type)).toEqual(["document.removed", "request.slotEmptied"]);
    expect((await changes()).map(({ kind }: { kind: string }) => kind)).toEqual(["documentAdded", "documentRemoved"]);
    expect(store.files().length).toBeGreaterThan(0);
  });

  test("leaves the slot filled while another file does", async () => {
    await world.owner.query("UPDATE request_slots SET max_files = 2 WHERE id = $1", [asked.slots[0]]);
    const [first, second] = [await put("one.pdf"), await put("two.pdf")];
    await takeOut(first);
    expect((await request()).slots[0]).toMatchObject({ status: "FILLED", documents: [{ id: second }] });
    expect(await signals()).toEqual(["FILLED"]);
  });

  test("is the applicant's alone, and only while he is asked", async () => {
    const id = await put();
    expect((await takeOut(id, "olivia")).status).toBe(403);
    expect((await takeOut(id, "ben")).status).toBe(404);
    await callApi(submit, { cookie: cookies.ana, method: "POST", params: { id: asked.id } });
    expect((await takeOut(id)).json).toMatchObject({ status: 409, code: "REQUEST_CLOSED" });
    expect((await open(id, "olivia")).status).toBe(200);
  });
});
