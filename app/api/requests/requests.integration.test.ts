import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { people } from "@/prisma/people";
import { answersPerRequest } from "@/server/requests/answer-limit";
import { type AddedRequest, addRequest } from "@/server/testing/add-request";
import { openWorld, type World } from "@/server/testing/test-world";
import { GET as getRequest } from "./[id]/route";
import { PUT as putValue } from "./[id]/slots/[slotId]/value/route";
import { POST as submit } from "./[id]/submit/route";

let world: World;
let ana: string;
let ben: string;
let olivia: string;
beforeAll(async () => {
  world = await openWorld();
  [ana, ben, olivia] = [await signedIn(people.ana), await signedIn(people.ben), await signedIn(people.olivia)];
});
afterAll(() => world.close());

let caseId: string;
let asked: AddedRequest;
beforeEach(async () => {
  caseId = (await world.addCase(people.ana)).id;
  asked = await addRequest(world, caseId, [
    { kind: "TEXT", label: "Employer" },
    { kind: "NUMBER", label: "Monthly income", target: "applicant.monthlyIncome" },
    { kind: "DATE", label: "Employed since", required: false },
    {
      kind: "CHOICE",
      label: "Contract",
      required: false,
      options: [
        { value: "permanent", label: { en: "Permanent", zh: "长期" } },
        { value: "fixed", label: { en: "Fixed term", zh: "固定期限" } },
      ],
    },
    { kind: "NUMBER", label: "Term", required: false, target: "termMonths" },
    { kind: "DOCUMENT", label: "Payslips", required: false },
  ]);
});

const put = (place: number, value: unknown, cookie = ana) =>
  callApi(putValue, { cookie, method: "PUT", params: { id: asked.id, slotId: asked.slots[place] ?? "" }, body: { value } });
const send = (cookie = ana) => callApi(submit, { cookie, method: "POST", params: { id: asked.id } });
const read = (cookie = ana) => callApi(getRequest, { cookie, params: { id: asked.id } });
const signalsOf = async (name: string) =>
  (
    await world.owner.query("SELECT workflow_id, payload, dedupe_key FROM outbox WHERE case_id = $1 AND name = $2", [
      caseId,
      name,
    ])
  ).rows;
const eventsOf = async () =>
  (
    await world.owner.query<{ type: string }>(
      "SELECT type FROM audit_events WHERE chain_id = $1 AND type LIKE 'request.%' ORDER BY seq",
      [caseId],
    )
  ).rows.map(({ type }) => type);

test("answers are not changed without end, and what is there can still be sent", async () => {
  expect((await put(0, "Acme")).status).toBe(200);
  expect((await put(1, 5_000_00)).status).toBe(200);
  await world.owner.query("UPDATE rate_limits SET points = $2 WHERE key = $1", [`answers:${asked.id}`, answersPerRequest]);
  expect(await put(0, "Another")).toMatchObject({ status: 429, json: { code: "TOO_MANY_REQUESTS" } });
  expect((await put(0, "Acme")).status).toBe(200);
  expect((await send()).json).toMatchObject({ status: "SUBMITTED", slots: [{ value: "Acme" }, {}, {}, {}, {}, {}] });
});

test("the applicant and the desk read what is asked for; nobody else knows of it", async () => {
  for (const cookie of [ana, olivia])
    expect((await read(cookie)).json).toMatchObject({
      id: asked.id,
      caseId,
      round: 1,
      status: "OPEN",
      slots: [
        { status: "EMPTY", value: null, label: { en: "Employer" }, accept: expect.any(Array), documents: [] },
        {},
        {},
        {},
        {},
        {},
      ],
    });
  expect((await read(ben)).status).toBe(404);
  expect((await put(0, "Acme", ben)).status).toBe(404);
  expect((await send(ben)).status).toBe(404);
});

describe("answers", () => {
  test("are checked by kind, by options, and by what the application allows in the field they replace", async () => {
    const wrong: [number, unknown[]][] = [
      [0, ["", "   ", 7, "x".repeat(2_001), "a\u0000b"]],
      [1, ["5200", -1, 0.5, 100_000_000_001]],
      [2, ["2020-02-30", "1 May", 7]],
      [3, ["freelance", 1, ""]],
      [4, [0, 601, 1.5]],
      [5, ["a file"]],
    ];
    for (const [place, values] of wrong)
      for (const value of values) {
        const answer = await put(place, value);
        expect({ place, value, status: answer.status, named: answer.json.errors?.[0].path }).toEqual({
          place,
          value,
          status: 422,
          named: "value",
        });
      }
    expect(await eventsOf()).toEqual([]);
  });

  test("fill their slot, tell the workflow and the trail; the same answer again changes nothing; null empties it", async () => {
    for (const [place, value] of [
      [0, " Acme "],
      [1, 5_400_00],
      [2, "2020-02-29"],
      [3, "fixed"],
      [4, 36],
    ] as const)
      expect((await put(place, value)).status).toBe(200);
    expect(
      (await put(0, "Acme")).json.slots.map(({ value, status }: { value: unknown; status: string }) => [value, status]),
    ).toEqual([
      ["Acme", "FILLED"],
      [5_400_00, "FILLED"],
      ["2020-02-29", "FILLED"],
      ["fixed", "FILLED"],
      [36, "FILLED"],
      [null, "EMPTY"],
    ]);
    expect(await signalsOf("slotChanged")).toHaveLength(5);
    await put(0, "Acme Ltd");
    expect(await signalsOf("slotChanged")).toHaveLength(5);
    await put(0, null);
    await put(0, null);
    const signals = await signalsOf("slotChanged");
    expect(signals).toHaveLength(6);
    expect(signals.at(-1)).toMatchObject({
      workflow_id: asked.workflowId,
      payload: {
        requestId: asked.id,
        slotId: asked.slots[0],
        status: "EMPTY",
        change: expect.any(String),
        at: expect.any(String),
      },
      dedupe_key: `slot:${asked.slots[0]}:${signals.at(-1).payload.change}`,
    });
    expect(await eventsOf()).toEqual([...Array(6).fill("request.slotFilled"), "request.slotEmptied"]);
  });

  test("are the applicant's alone", async () => {
    expect((await put(0, "Acme", olivia)).json).toMatchObject({ status: 403, code: "FORBIDDEN" });
    expect((await send(olivia)).json).toMatchObject({ status: 403, code: "FORBIDDEN" });
  });
});

describe("sending a request", () => {
  test("names every slot that is still missing", async () => {
    await put(1, 5_400_00);
    expect((await send()).json).toMatchObject({
      status: 422,
      code: "REQUEST_INCOMPLETE",
      errors: [{ path: "slots.0", code: "missing" }],
      params: { missing: [asked.slots[0]] },
    });
    await world.owner.query("UPDATE request_slots SET status = 'REFUSED' WHERE id = $1", [asked.slots[1]]);
    expect((await send()).json.errors).toMatchObject([
      { path: "slots.0", code: "missing" },
      { path: "slots.1", code: "refused" },
    ]);
    expect(await signalsOf("requestSubmitted")).toEqual([]);
  });

  test("a hundred times at once is one round, and all are told the same", async () => {
    await put(0, "Acme");
    await put(1, 5_400_00);
    const answers = await Promise.all(Array.from({ length: 100 }, () => send()));
    expect(new Set(answers.map(({ status, json }) => `${status} ${JSON.stringify(json)}`)).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 200, json: { status: "SUBMITTED", closedAt: expect.any(String) } });
    expect(await signalsOf("requestSubmitted")).toMatchObject([
      { workflow_id: asked.workflowId, payload: { requestId: asked.id }, dedupe_key: `submission:${asked.id}` },
    ]);
    const { rows } = await world.owner.query("SELECT body FROM audit_events WHERE chain_id = $1 AND type = 'request.submitted'", [
      caseId,
    ]);
    expect(rows.map(({ body }) => JSON.parse(body).data)).toEqual([
      { requestId: asked.id, round: 1, changed: ["applicant.monthlyIncome"] },
    ]);
  });

  test("nothing is taken any more once it is closed", async () => {
    await put(0, "Acme");
    await put(1, 5_400_00);
    await send();
    expect((await put(0, "Other")).json).toMatchObject({ status: 409, code: "REQUEST_CLOSED" });
    expect((await read()).json.slots[0].value).toBe("Acme");
  });

  test("against its expiry in the same instant: one of them, whole", async () => {
    for (let round = 0; round < 10; round += 1) {
      const { id } = await world.addCase(people.ana);
      asked = await addRequest(world, id, [{ kind: "TEXT" }]);
      caseId = id;
      await put(0, "Acme");
      const expire = world.owner.query(
        "UPDATE requests SET status = 'EXPIRED', closed_at = now() WHERE id = $1 AND status = 'OPEN' RETURNING id",
        [asked.id],
      );
      const [expired, sent] = await Promise.all([expire, send()]);
      const won = expired.rowCount === 1 ? "EXPIRED" : "SUBMITTED";
      expect(sent.json).toMatchObject(won === "SUBMITTED" ? { status: "SUBMITTED" } : { status: 409, code: "REQUEST_CLOSED" });
      expect((await read()).json.status).toBe(won);
      expect(await signalsOf("requestSubmitted")).toHaveLength(won === "SUBMITTED" ? 1 : 0);
    }
  });
});
