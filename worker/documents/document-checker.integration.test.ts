import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { GET as findDocuments } from "@/app/api/cases/[id]/documents/route";
import { GET as openDocument } from "@/app/api/documents/[id]/route";
import { GET as getRequest } from "@/app/api/requests/[id]/route";
import { PUT as upload } from "@/app/api/requests/[id]/slots/[slotId]/documents/route";
import { people } from "@/prisma/people";
import { type AddedRequest, addRequest } from "@/server/testing/add-request";
import { openDocumentFolder } from "@/server/testing/document-folder";
import { samplePdf } from "@/server/testing/sample-files";
import { openWorld, type World } from "@/server/testing/test-world";
import { checkNext, startDocumentChecker } from "./document-checker";
import { eicar, eicarScanner } from "./eicar-scanner";
import type { Scanner } from "./scanner";

const store = openDocumentFolder();
let world: World;
let ana: string;
let olivia: string;
beforeAll(async () => {
  world = await openWorld();
  [ana, olivia] = [await signedIn(people.ana), await signedIn(people.olivia)];
});
afterAll(async () => {
  await world.close();
  store.close();
});

let caseId: string;
let taskId: string;
let asked: AddedRequest;
beforeEach(async () => {
  await world.owner.query("UPDATE documents SET removed_at = now() WHERE removed_at IS NULL");
  caseId = (await world.addCase(people.ana)).id;
  asked = await addRequest(world, caseId, [{ label: "Payslips" }]);
  taskId = await world.addTask(caseId);
});

const put = async (text = "Payslip May"): Promise<string> => {
  const answer = await callApi(upload, {
    cookie: ana,
    method: "PUT",
    params: { id: asked.id, slotId: asked.slots[0] ?? "" },
    query: "?name=may.pdf",
    raw: new Uint8Array(samplePdf([`(${text})`])),
    headers: { "content-type": "application/pdf" },
  });
  expect(answer.status).toBe(201);
  return answer.json.id;
};
const open = (id: string) => callApi(openDocument, { cookie: ana, params: { id } });
const slot = async () => (await callApi(getRequest, { cookie: ana, params: { id: asked.id } })).json.slots[0];
const events = async () =>
  (
    await world.owner.query(
      "SELECT body::jsonb AS body FROM audit_events WHERE chain_id = $1 AND type ~ '^(document|request)\\.' ORDER BY seq",
      [caseId],
    )
  ).rows.map(({ body }) => ({ type: body.type, actor: body.actor.system ?? body.actor.name, ...body.data }));
const task = async () => (await world.owner.query("SELECT version, changes FROM tasks WHERE id = $1", [taskId])).rows[0];
const signals = async () =>
  (await world.owner.query("SELECT workflow_id, payload FROM outbox WHERE case_id = $1 AND name = 'slotChanged'", [caseId])).rows;
const settled = async (id: string) => {
  for (;;) {
    const { rows } = await world.owner.query("SELECT status FROM documents WHERE id = $1 AND status <> 'QUARANTINE'", [id]);
    if (rows[0]) return rows[0].status;
  }
};

test("a clean file fills its slot: for the workflow, the open tasks, the trail and whoever reads it", async () => {
  const id = await put();
  expect((await open(id)).json).toMatchObject({ status: 404, params: { status: "QUARANTINE" } });
  expect(await slot()).toMatchObject({ status: "EMPTY", documents: [{ status: "QUARANTINE" }] });
  expect(await checkNext(eicarScanner)).toBe(true);
  expect(await slot()).toMatchObject({ status: "FILLED", documents: [{ id, status: "CLEAN", refusal: null }] });
  expect((await open(id)).status).toBe(200);
  expect(await signals()).toMatchObject([
    { workflow_id: asked.workflowId, payload: { requestId: asked.id, slotId: asked.slots[0], status: "FILLED" } },
  ]);
  expect(await events()).toMatchObject([
    { type: "document.uploaded", actor: people.ana.name },
    { type: "document.cleared", actor: "checker", documentId: id, scanner: "offline stub" },
    { type: "request.slotFilled", actor: "checker", slotId: asked.slots[0], place: 0, kind: "DOCUMENT" },
  ]);
  expect(await task()).toMatchObject({
    version: 2,
    changes: [{ version: 2, kind: "documentAdded", params: { name: "may.pdf", slotLabel: { en: "Payslips" } } }],
  });
  expect(await checkNext(eicarScanner)).toBe(false);
  // A second file finds the slot filled.
  await put();
  await checkNext(eicarScanner);
  expect(await signals()).toHaveLength(1);
  expect(await task()).toMatchObject({ version: 3 });
});

test("the EICAR test string is refused, also inside a right PDF; nobody is served it and the slot stays empty", async () => {
  const id = await put(eicar);
  expect(await checkNext(eicarScanner)).toBe(true);
  expect(await slot()).toMatchObject({ status: "EMPTY", documents: [{ id, status: "REFUSED", refusal: "DOCUMENT_INFECTED" }] });
  for (const cookie of [ana, olivia])
    expect((await callApi(openDocument, { cookie, params: { id } })).json).toMatchObject({
      status: 404,
      params: { status: "REFUSED" },
    });
  const listed = await callApi(findDocuments, { cookie: olivia, params: { id: caseId } });
  expect(listed.json.items).toMatchObject([{ id, status: "REFUSED" }]);
  expect(await events()).toMatchObject([{}, { type: "document.refused", code: "DOCUMENT_INFECTED", actor: "checker" }]);
  expect(await signals()).toEqual([]);
  expect((await task()).changes).toMatchObject([
    { kind: "documentRefused", params: { name: "may.pdf", code: "DOCUMENT_INFECTED" } },
  ]);
});

test("while the scanner is away a file stays in quarantine and waits ever longer; then it is looked at", async () => {
  const id = await put();
  const away: Scanner = { name: "away", scan: () => Promise.reject(new Error("nobody there")) };
  const waits: number[] = [];
  for (let tried = 1; tried <= 4; tried += 1) {
    await world.owner.query("UPDATE documents SET next_check_at = now() - interval '1 second' WHERE id = $1", [id]);
    expect(await checkNext(away)).toBe(true);
    const { rows } = await world.owner.query(
      "SELECT status, check_attempts AS attempts, extract(epoch FROM next_check_at - now())::float8 AS wait FROM documents WHERE id = $1",
      [id],
    );
    expect(rows).toMatchObject([{ status: "QUARANTINE", attempts: tried }]);
    waits.push(rows[0].wait);
    expect(await checkNext(eicarScanner)).toBe(false);
  }
  expect(waits[3]).toBeGreaterThan(waits[0] ?? 0);
  expect((await open(id)).status).toBe(404);
  await world.owner.query("UPDATE documents SET next_check_at = now() - interval '1 second' WHERE id = $1", [id]);
  await checkNext(eicarScanner);
  expect((await slot()).status).toBe("FILLED");
});

test("several checkers look at each file once; a file whose checker died is taken up again", async () => {
  const ids = await Promise.all(Array.from({ length: 4 }, () => put()));
  const seen: string[] = [];
  const scanner: Scanner = {
    name: "counting",
    scan: async (bytes) => {
      const finding = await eicarScanner.scan(bytes);
      seen.push("file");
      return finding;
    },
  };
  const took = await Promise.all(Array.from({ length: 8 }, () => checkNext(scanner)));
  while (await checkNext(scanner));
  expect(took.filter(Boolean).length).toBeGreaterThan(0);
  expect(seen).toHaveLength(ids.length);
  expect((await events()).filter(({ type }) => type === "document.cleared")).toHaveLength(ids.length);

  const orphan = await put();
  await world.owner.query(
    "UPDATE documents SET check_attempts = 1, next_check_at = now() + interval '60 seconds' WHERE id = $1",
    [orphan],
  );
  expect(await checkNext(scanner)).toBe(false);
  await world.owner.query("UPDATE documents SET next_check_at = now() - interval '1 second' WHERE id = $1", [orphan]);
  expect(await checkNext(scanner)).toBe(true);
});

test("an upload wakes a checker that would poll in an hour only", async () => {
  const checker = startDocumentChecker({ scanner: eicarScanner, pollMs: 3_600_000 });
  const first = await put();
  expect(await settled(first)).toBe("CLEAN");
  expect(await settled(await put())).toBe("CLEAN");
  await checker.stop();
});

test("a file that was taken out while it waited fills nothing", async () => {
  const id = await put();
  const slow: Scanner = {
    name: "slow",
    scan: async () => {
      await world.owner.query("UPDATE documents SET removed_at = now() WHERE id = $1", [id]);
      return { infected: false };
    },
  };
  await checkNext(slow);
  expect((await slot()).status).toBe("EMPTY");
  expect(await task()).toMatchObject({ version: 1 });
});
