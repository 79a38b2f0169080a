import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { GET as findAudit } from "@/app/api/audit/route";
import { POST as cancel } from "@/app/api/cases/[id]/cancel/route";
import { GET as getCase } from "@/app/api/cases/[id]/route";
import { GET as findCases, POST as openCase } from "@/app/api/cases/route";
import { PATCH as patchMe } from "@/app/api/me/route";
import { POST as readNotifications } from "@/app/api/notifications/read/route";
import { POST as decide } from "@/app/api/tasks/[id]/decide/route";
import { GET as findTasks } from "@/app/api/tasks/route";
import { loanApplication } from "@/prisma/builders";
import { people } from "@/prisma/people";
import { encodeCursor } from "@/server/cursor";
import { openWorld, type World } from "@/server/testing/test-world";

let world: World;
let ana: string;
let olivia: string;
beforeAll(async () => {
  world = await openWorld();
  [ana, olivia] = [await signedIn(people.ana), await signedIn(people.olivia)];
});
afterAll(() => world.close());

type Body = { type: string; data: Record<string, unknown> & { applicant: Record<string, unknown> } };
const application = (): Body =>
  JSON.parse(JSON.stringify({ type: "loan", data: { ...loanApplication(), propertyValue: 30_000_00 } }));

/** Sets a field by its path; undefined takes it away. Written as text, so that 1e309 stays what was typed. */
const withField = (path: string, text: string | undefined): string => {
  const body = application();
  const parts = path.split(".");
  const name = parts.pop() ?? "";
  const parent = parts.reduce<Record<string, unknown>>((at, part) => at[part] as Record<string, unknown>, body);
  if (text === undefined) delete parent[name];
  else parent[name] = "@@";
  return JSON.stringify(body).replace('"@@"', () => text ?? "");
};

const long = JSON.stringify("x".repeat(5_000));
const amounts = [undefined, '"12"', "null", "[]", "-1", "0.5", "100000000001", "1e309", "9007199254740993"];
const texts = [undefined, "7", "null", "{}", '""', long, '"a\\u0000b"'];
const wrong: Record<string, (string | undefined)[]> = {
  type: [undefined, "7", '"boat"', '"__proto__"', '"toString"', long],
  data: [undefined, "null", '"text"', "[]", "7"],
  "data.amount": [...amounts, "0"],
  "data.currency": [undefined, "7", '"XXX"', '"eur"', '"€"', long],
  "data.termMonths": [undefined, '"12"', "null", "-1", "0", "0.5", "601", "1e309"],
  "data.purpose": [undefined, "7", '"YACHT"', '"🛥"', long],
  "data.propertyValue": [...amounts.slice(1), "0"],
  "data.applicant": [undefined, "null", '"Ana"', "[]"],
  "data.applicant.name": ["7", "null", "{}", '""', long, '"a\\u0000b"', '"🙂"', '"   "', '"<b>Ana</b>"'],
  "data.applicant.email": ["7", "null", '""', '"ana"', '"ana@"', '"🙂@demo.test"', long, '"a\\u0000@demo.test"'],
  "data.applicant.dateOfBirth": [...texts, '"1899-12-31"', '"2999-01-01"', '"2001-02-30"', '"12.04.1988"'],
  "data.applicant.monthlyIncome": amounts,
  "data.applicant.yearsEmployed": [undefined, '"6"', "null", "-1", "81", "1e309"],
  "data.applicant.existingMonthlyDebt": amounts,
  "data.applicant.previousBankruptcy": [undefined, '"no"', "0", "null"],
  "data.unknown": ["1"],
  "data.applicant.riskLevel": ['"LOW"'],
  status: ['"COMPLETED"'],
  id: ['"3f0f2d3e-6a0e-4f4e-9f5a-0a5b5f1c2d3e"'],
};

const rows = () =>
  Promise.all(
    ["cases", "outbox", "audit_events WHERE case_id IS NOT NULL", "idempotency_keys"].map((table) => world.count(table)),
  );

describe("an application with one wrong field names exactly this field and stores nothing", () => {
  for (const [path, values] of Object.entries(wrong))
    test(path, async () => {
      const before = await rows();
      for (const value of values) {
        const answer = await callApi(openCase, {
          cookie: ana,
          raw: withField(path, value),
          headers: { "idempotency-key": "same" },
        });
        const named = answer.json.errors?.map((error: { path: string }) => error.path);
        expect({ value: value?.slice(0, 40), status: answer.status, named }).toEqual({
          value: value?.slice(0, 40),
          status: 422,
          named: [path],
        });
      }
      expect(await rows()).toEqual(before);
    });

  test("several wrong fields are all named", async () => {
    const { json } = await callApi(openCase, {
      cookie: ana,
      body: { type: "loan", data: { applicant: { monthlyIncome: -1 }, amount: 0 } },
    });
    const named = json.errors.map(({ path }: { path: string }) => path);
    expect(named).toEqual(
      expect.arrayContaining([
        "data.amount",
        "data.currency",
        "data.termMonths",
        "data.applicant.monthlyIncome",
        "data.applicant.dateOfBirth",
      ]),
    );
    expect(new Set(named).size).toBe(named.length);
  });
});

describe("a body that is no application at all", () => {
  const cases: Record<string, [Parameters<typeof callApi>[1], number, string]> = {
    "broken JSON": [{ raw: '{"type": "loan", ' }, 400, "MALFORMED"],
    "an empty body": [{ raw: "" }, 400, "MALFORMED"],
    "not UTF-8": [{ raw: new Uint8Array([0x7b, 0xff, 0x7d]) }, 400, "MALFORMED"],
    "half a character": [{ raw: '{"type":"loan","data":{"x":"\\ud83d"}}' }, 400, "MALFORMED"],
    "a list": [{ raw: "[]" }, 422, "VALIDATION_FAILED"],
    "a number": [{ raw: "7" }, 422, "VALIDATION_FAILED"],
    "a form": [
      { raw: "type=loan", headers: { "content-type": "application/x-www-form-urlencoded" } },
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ],
    "plain text": [{ raw: "{}", headers: { "content-type": "text/plain" } }, 415, "UNSUPPORTED_MEDIA_TYPE"],
    "a megabyte": [{ raw: withField("data.applicant.name", JSON.stringify("x".repeat(1_000_000))) }, 413, "TOO_LARGE"],
    "a bottomless nesting": [{ raw: "[".repeat(100_000) + "]".repeat(100_000) }, 400, "MALFORMED"],
    "from another site": [{ raw: "{}", headers: { origin: "https://evil.test" } }, 403, "CROSS_ORIGIN"],
    "from another site, said by the browser": [{ raw: "{}", headers: { "sec-fetch-site": "cross-site" } }, 403, "CROSS_ORIGIN"],
    "a sandboxed page": [{ raw: "{}", headers: { origin: "null" } }, 403, "CROSS_ORIGIN"],
    "an unreadable key": [
      { raw: withField("status2", undefined), headers: { "idempotency-key": "a b" } },
      422,
      "VALIDATION_FAILED",
    ],
  };
  for (const [what, [call, status, code]] of Object.entries(cases))
    test(what, async () => {
      const before = await rows();
      const answer = await callApi(openCase, { cookie: ana, ...call });
      expect(answer.json).toMatchObject({ status, code });
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(await rows()).toEqual(before);
    });
});

describe("wrong questions", () => {
  const lists: Record<string, string[]> = {
    limit: ["?limit=101", "?limit=0", "?limit=-1", "?limit=x", "?limit=1e309"],
    cursor: [
      "?cursor=x",
      "?cursor=%00",
      `?cursor=${"x".repeat(501)}`,
      `?cursor=${Buffer.from('["due","2026","x"]').toString("base64url")}`,
    ],
    q: [`?q=${"x".repeat(101)}`, "?q=%00"],
    status: ["?status=open", "?status=%F0%9F%99%82"],
  };
  for (const [name, queries] of Object.entries(lists))
    test(name, async () => {
      for (const query of queries)
        for (const handler of [findTasks, findCases]) {
          const answer = await callApi(handler, { cookie: olivia, query });
          expect({ query, status: answer.status, named: answer.json.errors?.[0].path }).toEqual({
            query,
            status: 422,
            named: name,
          });
        }
    });

  test("task lists alone", async () => {
    for (const query of ["?view=all", "?sort=name", "?role=KING", "?caseId=7"])
      expect((await callApi(findTasks, { cookie: olivia, query })).status).toBe(422);
  });
});

test("ids that are none, or nobody's, are not found", async () => {
  for (const id of ["7", "%00", "🙂", "3f0f2d3e-6a0e-4f4e-9f5a-0a5b5f1c2d3e", "x".repeat(5_000)]) {
    expect((await callApi(getCase, { cookie: olivia, params: { id } })).json).toMatchObject({ status: 404, code: "NOT_FOUND" });
    expect((await callApi(cancel, { cookie: ana, params: { id }, body: { reason: "changed my mind" } })).status).toBe(404);
    const body = { outcome: "REJECTED", data: { reasonCodes: ["OTHER"], message: "no" }, seenVersion: 1 };
    expect((await callApi(decide, { cookie: olivia, params: { id }, body })).status).toBe(404);
  }
});

test("decisions: stale version, over-long lists, fields that are not the client's", async () => {
  const { id: caseId } = await world.addCase();
  const taskId = await world.addTask(caseId);
  const send = (body: unknown) => callApi(decide, { cookie: olivia, params: { id: taskId }, body });
  const rejection = { outcome: "REJECTED", data: { reasonCodes: ["CREDIT_HISTORY"], message: "Too many late payments." } };
  const codes = Array.from({ length: 5 }, () => "CREDIT_HISTORY");
  expect((await send({ ...rejection, seenVersion: 7 })).json).toMatchObject({ status: 409, code: "CHANGED_MEANWHILE" });
  expect(
    (await send({ ...rejection, data: { ...rejection.data, reasonCodes: codes }, seenVersion: 1 })).json.errors,
  ).toMatchObject([{ path: "data.reasonCodes" }]);
  expect((await send({ ...rejection, seenVersion: 1, decidedBy: people.uma.id })).json.errors).toMatchObject([
    { path: "decidedBy" },
  ]);
  for (const seenVersion of [undefined, "1", -1, 0.5, 2 ** 40])
    expect((await send({ ...rejection, seenVersion })).json.errors).toMatchObject([{ path: "seenVersion" }]);
  expect(await world.count("decisions WHERE task_id = $1", [taskId])).toBe(0);
});

test("what is nested too deeply cannot be read", async () => {
  const headers = { "idempotency-key": "deep" };
  for (const levels of [101, 1_500, 3_000, 20_000]) {
    const data = `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;
    const answer = await callApi(openCase, { cookie: ana, raw: `{"type":"loan","data":${data}}`, headers });
    expect({ levels, ...answer.json }).toMatchObject({ levels, status: 400, code: "MALFORMED" });
  }
});

test("an instant before the calendar of the database is a wrong field", async () => {
  const cursor = encodeCursor(["0000-01-01T00:00:00Z", people.ana.id]);
  const cases = await callApi(findCases, { cookie: ana, query: `?cursor=${cursor}` });
  expect(cases.json).toMatchObject({ status: 422, errors: [{ path: "cursor" }] });
  const audit = await callApi(findAudit, { cookie: await signedIn(people.ada), query: "?from=0000-01-01T00:00:00Z" });
  expect(audit.json).toMatchObject({ status: 422, errors: [{ path: "from" }] });
});

test("preferences and read marks take only what they know", async () => {
  for (const body of [
    { locale: "xx" },
    { theme: "pink" },
    { timeZone: "Moon/Base" },
    { roles: ["ADMIN"] },
    { email: "x@demo.test" },
  ])
    expect((await callApi(patchMe, { cookie: ana, method: "PATCH", body })).status).toBe(422);
  for (const body of [{}, { ids: [] }, { ids: ["7"] }, { ids: Array.from({ length: 101 }, () => people.ana.id) }, { all: false }])
    expect((await callApi(readNotifications, { cookie: ana, body })).status).toBe(422);
});

test("the same key gives the same case, also ten times at once; another body is refused", async () => {
  const headers = { "idempotency-key": "apply-1" };
  const body = application();
  const answers = await Promise.all(Array.from({ length: 10 }, () => callApi(openCase, { cookie: ana, body, headers })));
  expect(new Set(answers.map(({ status, json }) => `${status} ${json.id} ${json.number}`)).size).toBe(1);
  expect(answers[0]?.status).toBe(201);
  const [first] = answers;
  const other = await callApi(openCase, { cookie: ana, body: { ...body, data: { ...body.data, amount: 1 } }, headers });
  expect(other.json).toMatchObject({ status: 422, code: "IDEMPOTENCY_KEY_REUSED" });
  expect(await world.count("cases WHERE id = $1", [first?.json.id])).toBe(1);
  expect(await world.count("outbox WHERE case_id = $1 AND kind = 'START'", [first?.json.id])).toBe(1);
});
