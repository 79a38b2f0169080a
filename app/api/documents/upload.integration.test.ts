import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type ApiCall, callApi, signedIn } from "@/app/_lib/testing/call-api";
import { serveApi } from "@/app/_lib/testing/serve-api";
import { PUT as addToCase, GET as findDocuments } from "@/app/api/cases/[id]/documents/route";
import { GET as getRequest } from "@/app/api/requests/[id]/route";
import { PUT as upload } from "@/app/api/requests/[id]/slots/[slotId]/documents/route";
import { maxDocumentBytes } from "@/domain/documents/upload-refusals";
import { people } from "@/prisma/people";
import { type AddedRequest, addRequest } from "@/server/testing/add-request";
import { openDocumentFolder } from "@/server/testing/document-folder";
import { pngChunk, sampleJpeg, samplePdf, samplePng } from "@/server/testing/sample-files";
import { openWorld, type World } from "@/server/testing/test-world";
import { GET as openDocument } from "./[id]/route";

const store = openDocumentFolder();
let world: World;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  world = await openWorld();
  for (const key of ["ana", "ben", "olivia", "oscar", "uma", "ada"] as const) cookies[key] = await signedIn(people[key]);
});
afterAll(async () => {
  await world.close();
  store.close();
});

let caseId: string;
let asked: AddedRequest;
beforeEach(async () => {
  caseId = (await world.addCase(people.ana)).id;
  asked = await addRequest(world, caseId, [{}, { maxFiles: 1 }, { accept: ["image/png"] }, { kind: "TEXT" }]);
});

type Send = { as?: string; place?: number; name?: string; headers?: Record<string, string> };
const own = (bytes: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);
const digestOf = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
const put = (bytes: Buffer, { as = "ana", place = 0, name = "payslip.pdf", headers = {} }: Send = {}) =>
  callApi(upload, {
    cookie: cookies[as],
    method: "PUT",
    params: { id: asked.id, slotId: asked.slots[place] ?? "" },
    query: `?name=${encodeURIComponent(name)}`,
    raw: own(bytes),
    headers: { "content-type": "application/octet-stream", ...headers },
  });
const left = async () => ({ rows: await world.count("documents WHERE case_id = $1", [caseId]), files: store.files().length });

const kinds = {
  "scan.pdf": ["application/pdf", samplePdf()],
  "photo.PNG": ["image/png", samplePng()],
  "photo.jpeg": ["image/jpeg", sampleJpeg()],
} as const;

describe("a file that is what it says", () => {
  for (const [name, [type, bytes]] of Object.entries(kinds))
    test(`is stored in quarantine, byte for byte: ${name}`, async () => {
      const before = new Set(store.files());
      const headers = {
        "content-type": type,
        "content-length": String(bytes.length),
        "content-digest": `sha-256=:${createHash("sha256").update(bytes).digest("base64")}:`,
      };
      const answer = await put(bytes, { name, headers });
      const document = {
        name,
        type,
        size: bytes.length,
        sha256: digestOf(bytes),
        status: "QUARANTINE",
        slotId: asked.slots[0],
        requestId: asked.id,
      };
      expect(answer).toMatchObject({ status: 201, json: document });
      const [file = "", ...others] = store.files().filter((path) => !before.has(path));
      expect(others).toEqual([]);
      expect(file).not.toContain(answer.json.id);
      expect(readFileSync(file).equals(bytes)).toBe(true);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      const { rows } = await world.owner.query(
        "SELECT body::jsonb AS body FROM audit_events WHERE chain_id = $1 AND type = 'document.uploaded'",
        [caseId],
      );
      expect(rows).toMatchObject([
        {
          body: {
            actor: { id: people.ana.id },
            ip: "10.1.2.3",
            data: { documentId: answer.json.id, sha256: document.sha256, slotId: asked.slots[0], requestId: asked.id },
          },
        },
      ]);
      const request = await callApi(getRequest, { cookie: cookies.ana, params: { id: asked.id } });
      expect(request.json.slots[0]).toMatchObject({ status: "EMPTY", documents: [document] });
    });

  test("is kept under a name that is safe to show", async () => {
    const names = {
      "../../etc/passwd.pdf": "passwd.pdf",
      "C:\\scans\\May.pdf": "May.pdf",
      "工资单 五月.pdf": "工资单 五月.pdf",
      "a\u0000b\nc.pdf": "abc.pdf",
      "fdp.\u202egpj.pdf": "fdp.gpj.pdf",
      ".pdf": "document.pdf",
      [`${"x".repeat(300)}.pdf`]: `${"x".repeat(196)}.pdf`,
    };
    let place = 0;
    for (const [given, kept] of Object.entries(names)) {
      asked = await addRequest(world, (await world.addCase(people.ana)).id, [{}]);
      expect((await put(samplePdf(), { name: given, place })).json.name).toBe(kept);
      place = 0;
    }
  });
});

describe("a file that does not arrive whole leaves neither row nor file, and can be sent again with its key", () => {
  for (const [name, [, bytes]] of Object.entries(kinds))
    test(name, async () => {
      const served = await serveApi(upload, { id: asked.id, slotId: asked.slots[0] });
      const before = await left();
      for (let tenth = 1; tenth < 10; tenth += 1) {
        const part = bytes.subarray(0, Math.floor((bytes.length * tenth) / 10));
        const headers = {
          cookie: cookies.ana ?? "",
          "content-length": String(bytes.length),
          "idempotency-key": `${asked.id}-${name}`,
        };
        await served.drop(`?name=${name}`, headers, part);
        expect({ tenth, ...(await left()) }).toEqual({ tenth, ...before });
        for (const claim of [{}, { "content-length": String(bytes.length) }] as Record<string, string>[]) {
          const answer = await put(part, { name, headers: claim });
          expect({ tenth, status: answer.status, code: answer.json.code }).toEqual({ tenth, status: 422, code: "DOCUMENT_CUT" });
        }
        expect({ tenth, ...(await left()) }).toEqual({ tenth, ...before });
      }
      await served.close();
      expect((await put(bytes, { name, headers: { "idempotency-key": `${asked.id}-${name}` } })).status).toBe(201);
      expect(await left()).toEqual({ rows: before.rows + 1, files: before.files + 1 });
    });
});

describe("refused, each in its own words", () => {
  const pdf = samplePdf();
  const wrong: Record<string, [Buffer, Send, number, string]> = {
    empty: [Buffer.alloc(0), {}, 422, "DOCUMENT_EMPTY"],
    "a name without a kind": [pdf, { name: "payslip" }, 415, "DOCUMENT_WRONG_TYPE"],
    "a kind we do not take": [Buffer.from("PK\u0003\u0004"), { name: "payslip.docx" }, 415, "DOCUMENT_WRONG_TYPE"],
    "a program called pdf": [Buffer.from("MZ\u0090\u0000".repeat(50)), {}, 415, "DOCUMENT_WRONG_TYPE"],
    "a picture called pdf": [samplePng(), {}, 415, "DOCUMENT_WRONG_TYPE"],
    "a pdf called png": [pdf, { name: "payslip.png" }, 415, "DOCUMENT_WRONG_TYPE"],
    "a png called jpg": [samplePng(), { name: "payslip.jpg" }, 415, "DOCUMENT_WRONG_TYPE"],
    "another media type than its name": [pdf, { headers: { "content-type": "image/png" } }, 415, "DOCUMENT_WRONG_TYPE"],
    "a page of the web": [pdf, { headers: { "content-type": "text/html" } }, 415, "DOCUMENT_WRONG_TYPE"],
    "not what this slot asks for": [pdf, { place: 2 }, 415, "DOCUMENT_WRONG_TYPE"],
    "not the digest stated": [
      pdf,
      { headers: { "content-digest": `sha-256=:${Buffer.alloc(32).toString("base64")}:` } },
      422,
      "DOCUMENT_DIGEST_MISMATCH",
    ],
    "a digest that is none": [pdf, { headers: { "content-digest": "sha-256=abc" } }, 422, "VALIDATION_FAILED"],
    "too large, as it says": [pdf, { headers: { "content-length": String(maxDocumentBytes + 1) } }, 413, "DOCUMENT_TOO_LARGE"],
    "no name": [pdf, { name: "" }, 422, "VALIDATION_FAILED"],
    "an answer's slot": [pdf, { place: 3 }, 422, "VALIDATION_FAILED"],
  };
  for (const [what, [bytes, send, status, code]] of Object.entries(wrong))
    test(what, async () => {
      const before = await left();
      expect((await put(bytes, send)).json).toMatchObject({ status, code });
      expect(await left()).toEqual(before);
    });

  test("10 MB are taken, one byte more is not, also when nobody says how many come; who reads after sending gets the answer", async () => {
    const filled = (size: number) => {
      const spare = size - samplePdf([Buffer.alloc(0)]).length;
      for (let less = 0; ; less += 1) {
        const file = samplePdf([Buffer.alloc(spare - less, "% filler\n")]);
        if (file.length <= size) return Buffer.concat([file, Buffer.alloc(size - file.length, "\n")]);
      }
    };
    const served = await serveApi(upload, { id: asked.id, slotId: asked.slots[0] });
    const cookie = cookies.ana ?? "";
    const send = (bytes: Buffer) => served.send("?name=long.pdf", { cookie, "content-length": String(bytes.length) }, bytes);
    const sendInPieces = (bytes: Buffer) =>
      served.send(
        "?name=long.pdf",
        { cookie, "transfer-encoding": "chunked" },
        Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from("\r\n0\r\n\r\n")]),
      );
    const before = await left();
    const large = filled(maxDocumentBytes + 1);
    for (const answer of [await send(large), await sendInPieces(large)])
      expect(answer).toMatch(/^HTTP\/1.1 413 .*DOCUMENT_TOO_LARGE/s);
    const picture = Buffer.concat([samplePng(), Buffer.alloc(9_000_000)]);
    for (const answer of [await send(picture), await sendInPieces(picture)])
      expect(answer).toMatch(/^HTTP\/1.1 415 .*DOCUMENT_WRONG_TYPE/s);
    expect(await left()).toEqual(before);
    expect(await sendInPieces(filled(maxDocumentBytes))).toMatch(/^HTTP\/1.1 201 .*"size":10485760/s);
    await served.close();
  });
});

describe("the same key", () => {
  test("gives the same document, later and ten times at once", async () => {
    const before = await left();
    const headers = { "idempotency-key": `key-${asked.id}` };
    const answers = await Promise.all(Array.from({ length: 10 }, () => put(samplePdf(), { headers })));
    answers.push(await put(samplePdf(), { headers }));
    expect(new Set(answers.map(({ status, json }) => `${status} ${json.id}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    expect(await left()).toEqual({ rows: before.rows + 1, files: before.files + 1 });
    expect(await world.count("audit_events WHERE chain_id = $1 AND type = 'document.uploaded'", [caseId])).toBe(1);
  });

  test("with another file or in another place is refused", async () => {
    const headers = { "idempotency-key": `key-${asked.id}` };
    await put(samplePdf(), { headers });
    const other = samplePdf([], { text: "Another" });
    const digest = `sha-256=:${createHash("sha256").update(other).digest("base64")}:`;
    const files = store.files();
    for (const send of [{ place: 1, headers }, { headers: { ...headers, "content-digest": digest } }, { headers }])
      expect((await put(other, send)).json).toMatchObject({ status: 422, code: "IDEMPOTENCY_KEY_REUSED" });
    expect(store.files()).toEqual(files);
  });

  test("knows a picture by what is kept of it", async () => {
    const send = (bytes: Buffer) => put(bytes, { name: "photo.png", headers: { "idempotency-key": `key-${asked.id}` } });
    const first = await send(samplePng(pngChunk("tEXt", Buffer.from("Taken in Rome"))));
    expect(await send(samplePng(pngChunk("tEXt", Buffer.from("Taken in Oslo"))))).toMatchObject({
      status: 201,
      json: { id: first.json.id },
    });
    expect((await send(samplePng(pngChunk("gAMA", Buffer.alloc(4, 1))))).json).toMatchObject({ code: "IDEMPOTENCY_KEY_REUSED" });
  });
});

describe("room", () => {
  const fill = (count: number) =>
    world.owner.query(
      `INSERT INTO documents (id, case_id, kind, name, media_type, size, sha256, stored_as, status, uploaded_by_id)
      SELECT gen_random_uuid(), $1, 'UPLOAD', 'x.pdf', 'application/pdf', 1, repeat('0', 64), gen_random_uuid()::text, 'CLEAN', $2
      FROM generate_series(1, $3)`,
      [caseId, people.ana.id, count],
    );

  test("of two that want the twentieth place of a case at once one gets it", async () => {
    await fill(19);
    const before = await left();
    const answers = await Promise.all([put(samplePdf()), put(samplePdf([], { text: "Other" }))]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.json).toMatchObject({
      code: "TOO_MANY_DOCUMENTS",
      params: { most: 20 },
    });
    expect(await left()).toEqual({ rows: 20, files: before.files + 1 });
    expect((await put(samplePdf())).json).toMatchObject({ status: 409, code: "TOO_MANY_DOCUMENTS" });
  });

  test("is not made without end by taking files out", async () => {
    await fill(100);
    await world.owner.query("UPDATE documents SET removed_at = now() WHERE case_id = $1", [caseId]);
    expect((await put(samplePdf())).json).toMatchObject({ status: 409, code: "TOO_MANY_DOCUMENTS" });
  });

  test("of two that want a slot's only place at once one gets it", async () => {
    const answers = await Promise.all([put(samplePdf(), { place: 1 }), put(samplePdf(), { place: 1 })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test("there is none once the request or the case is closed", async () => {
    await world.owner.query("UPDATE requests SET status = 'EXPIRED' WHERE id = $1", [asked.id]);
    expect((await put(samplePdf())).json).toMatchObject({ status: 409, code: "REQUEST_CLOSED" });
    await world.owner.query("UPDATE cases SET status = 'REJECTED', closed_at = now() WHERE id = $1", [caseId]);
    expect((await put(samplePdf())).json).toMatchObject({ status: 409, code: "CASE_CLOSED" });
  });
});

describe("who may", () => {
  const add = (as: string, call: Partial<ApiCall> = {}) =>
    callApi(addToCase, {
      cookie: cookies[as],
      method: "PUT",
      params: { id: caseId },
      query: "?name=note.pdf",
      raw: own(samplePdf()),
      headers: { "content-type": "application/pdf" },
      ...call,
    });
  const list = (as: string) => callApi(findDocuments, { cookie: cookies[as], params: { id: caseId } });

  test("another applicant is told that there is nothing", async () => {
    const { id } = (await put(samplePdf())).json;
    const before = await left();
    expect((await put(samplePdf(), { as: "ben" })).status).toBe(404);
    expect((await add("ben")).status).toBe(404);
    expect((await list("ben")).status).toBe(404);
    expect((await callApi(openDocument, { cookie: cookies.ben, params: { id } })).status).toBe(404);
    expect((await callApi(getRequest, { cookie: cookies.ben, params: { id: asked.id } })).status).toBe(404);
    expect(await left()).toEqual(before);
  });

  test("the desk may add for the applicant; who only reads may not, nor an officer to his own application", async () => {
    expect((await put(samplePdf(), { as: "olivia" })).status).toBe(201);
    for (const as of ["uma", "ada"])
      expect((await put(samplePdf(), { as })).json).toMatchObject({ status: 403, code: "FORBIDDEN" });
    caseId = (await world.addCase(people.olivia, { person: { name: "Oscar", email: "oscar+tag@demo.test" } })).id;
    await world.owner.query("UPDATE cases SET applicant_id = NULL WHERE id = $1", [caseId]);
    expect((await add("oscar")).status).toBe(403);
  });

  test("the applicant knows what he sent and what the desk put into his slots, not what it keeps beside", async () => {
    const mine = await put(samplePdf());
    const forMe = await put(samplePdf(), { as: "olivia", place: 1 });
    const beside = await add("olivia");
    await world.owner.query("UPDATE documents SET status = 'CLEAN' WHERE case_id = $1", [caseId]);
    const ids = async (as: string) => (await list(as)).json.items.map(({ id }: { id: string }) => id);
    expect(await ids("ana")).toEqual([mine.json.id, forMe.json.id]);
    expect(await ids("uma")).toEqual([mine.json.id, forMe.json.id, beside.json.id]);
    expect((await callApi(openDocument, { cookie: cookies.ana, params: { id: beside.json.id } })).status).toBe(404);
    expect(JSON.stringify((await list("ana")).json)).not.toContain("reviews");
  });
});
