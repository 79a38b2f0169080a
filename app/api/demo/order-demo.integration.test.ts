import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { faultCalls, faultKinds } from "@/domain/demo/ledgers";
import { people } from "@/prisma/people";
import { openWorld, type World } from "@/server/testing/test-world";
import { POST as moveParcel } from "./carrier/route";
import { POST as addFault, DELETE as removeFaults } from "./faults/route";
import { GET as readLedgers } from "./ledgers/route";

let world: World;
let otto: string;
beforeAll(async () => {
  world = await openWorld();
  otto = await signedIn(people.otto);
});
afterEach(async () => {
  await world.owner.query("DELETE FROM sim_faults");
});
afterAll(() => world.close());

const ledgers = async (query = "") => (await callApi(readLedgers, { cookie: otto, query })).json;
const flip = (body: unknown) => callApi(addFault, { cookie: otto, body });
const remove = (query = "") => callApi(removeFaults, { cookie: otto, method: "DELETE", query });
const addParcel = async (caseId: string, status = "CREATED", key = randomUUID()) => {
  await world.owner.query(
    "INSERT INTO sim_shipments (key, case_id, status, tracking_number) VALUES ($1, $2, $3, 'NP-0123456789')",
    [key, caseId, status],
  );
  return key;
};

describe("ledgers", () => {
  test("show the simulators' books as they are, of all or of one case", async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    await world.owner.query("INSERT INTO sim_stock (sku, initial, on_hand, reserved, shipped) VALUES ('LAMP', 10, 5, 3, 2)");
    await world.owner.query("INSERT INTO circuit_breakers (name, calls, failures) VALUES ('payment', 4, 1)");
    const pay =
      "INSERT INTO sim_payments (key, case_id, card, currency, authorised, captured, refunded) VALUES ($1, $2, 'tok_ok', 'EUR', 500, 500, 200)";
    for (const caseId of [one, other]) await world.owner.query(pay, [`pay-${caseId}`, caseId]);
    await addParcel(one, "PICKED", `ship-${one}`);
    const all = await ledgers();
    expect(all.inventory).toEqual([{ sku: "LAMP", initial: 10, onHand: 5, reserved: 3, shipped: 2 }]);
    expect(all.payments.map(({ caseId }: { caseId: string }) => caseId).sort()).toEqual([one, other].sort());
    expect(all.breakers).toEqual([{ name: "payment", state: "CLOSED", calls: 4, failures: 1, retryAt: null }]);
    expect(await ledgers(`?caseId=${one}`)).toMatchObject({
      payments: [
        {
          caseId: one,
          key: `pay-${one}`,
          card: "tok_ok",
          authorised: 500,
          captured: 500,
          refunded: 200,
          voided: false,
          currency: "EUR",
        },
      ],
      shipments: [{ caseId: one, key: `ship-${one}`, status: "PICKED", trackingNumber: "NP-0123456789", nextUpdateAt: null }],
    });
    expect(await ledgers(`?caseId=${randomUUID()}`)).toMatchObject({ payments: [], shipments: [] });
    expect((await callApi(readLedgers, { cookie: otto, query: "?caseId=7" })).status).toBe(422);
  });

  test("show the latest 200 payments", async () => {
    await world.owner.query(
      "INSERT INTO sim_payments (key, case_id, card, currency, created_at) SELECT 'many-' || n, 'many', 'tok_ok', 'EUR', now() + n * interval '1 s' FROM generate_series(1, 205) n",
    );
    const keys = (await ledgers("")).payments.map(({ key }: { key: string }) => key);
    expect([keys.length, keys[0], keys.at(-1)]).toEqual([200, "many-205", "many-6"]);
  });
});

describe("switches", () => {
  test("of every call and every fault are flipped, seen and taken back; no business event tells of it", async () => {
    const before = await world.count("audit_events");
    for (const [port, calls] of Object.entries(faultCalls))
      for (const call of calls) {
        const answer = await flip({ port, call, fault: "down" });
        expect({ status: answer.status, ...answer.json }).toMatchObject({
          status: 201,
          port,
          call,
          fault: "DOWN",
          match: null,
          timesLeft: null,
        });
      }
    for (const fault of faultKinds) expect((await flip({ port: "payment", call: "capture", fault })).status).toBe(201);
    const { json: one } = await flip({ port: "inventory", call: "reserve", match: " LAMP ", fault: "LATE", times: 3 });
    expect(one).toMatchObject({ match: "LAMP", timesLeft: 3 });
    const on = (await ledgers()).faults;
    expect(on).toHaveLength(Object.values(faultCalls).flat().length + faultKinds.length + 1);
    expect(on.at(-1)).toEqual(one);
    expect((await remove(`?id=${one.id}`)).status).toBe(204);
    expect((await ledgers()).faults).toEqual(on.slice(0, -1));
    expect((await remove(`?id=${one.id}`)).status).toBe(204);
    expect((await remove()).status).toBe(204);
    expect((await ledgers()).faults).toEqual([]);
    expect(await world.count("audit_events")).toBe(before);
  });

  test("that are used up are on no more", async () => {
    const { json } = await flip({ port: "fraud", call: "check", fault: "SLOW", times: 1 });
    await world.owner.query("UPDATE sim_faults SET times_left = 0 WHERE id = $1", [json.id]);
    expect((await ledgers()).faults).toEqual([]);
  });

  test("that make no sense are refused by the field that is wrong, and nothing is stored", async () => {
    const right = { port: "payment", call: "capture", fault: "DOWN" };
    const wrong: [path: string, change: object][] = [
      ["port", { port: "bank" }],
      ["port", { port: undefined }],
      ["call", { call: "reserve" }],
      ["call", { call: "x".repeat(21) }],
      ["fault", { fault: "BROKEN" }],
      ["fault", { fault: 7 }],
      ["match", { match: "" }],
      ["match", { match: "x".repeat(121) }],
      ["match", { match: "a\u0000b" }],
      ["times", { times: 0 }],
      ["times", { times: -1 }],
      ["times", { times: 1_001 }],
      ["times", { times: 1.5 }],
      ["times", { times: "3" }],
      ["forever", { forever: true }],
    ];
    for (const [path, change] of wrong)
      expect((await flip({ ...right, ...change })).json).toMatchObject({ status: 422, errors: [{ path }] });
    expect((await remove("?id=7")).json).toMatchObject({ status: 422, errors: [{ path: "id" }] });
    expect(await world.count("sim_faults")).toBe(0);
  });
});

describe("the carrier", () => {
  test("brings a parcel to its next status, or to the given one, and has it told", async () => {
    const caseId = randomUUID();
    const key = await addParcel(caseId);
    const move = (status?: string) => callApi(moveParcel, { cookie: otto, body: { caseId, status } });
    expect((await move()).json).toMatchObject({ caseId, key, status: "PICKED", trackingNumber: "NP-0123456789" });
    expect(await world.count("sim_shipments WHERE key = $1 AND NOT told AND next_update_at <= now()", [key])).toBe(1);
    expect((await move("PICKED")).json).toMatchObject({ status: 422, errors: [{ path: "status" }] });
    expect((await move("DELIVERED")).json).toMatchObject({ status: "DELIVERED" });
    for (const status of [undefined, "SHIPPED", "FAILED"])
      expect((await move(status)).json).toMatchObject({ status: 422, errors: [{ path: "status" }] });
  });

  test("moves the parcel that is under way, not one that was cancelled before", async () => {
    const caseId = randomUUID();
    const way = await addParcel(caseId);
    await addParcel(caseId, "CANCELLED");
    const { json } = await callApi(moveParcel, { cookie: otto, body: { caseId, status: "FAILED" } });
    expect(json).toMatchObject({ key: way, status: "FAILED" });
  });

  test("has nothing to move without a parcel", async () => {
    const caseId = randomUUID();
    expect((await callApi(moveParcel, { cookie: otto, body: { caseId } })).status).toBe(404);
    await addParcel(caseId, "CANCELLED");
    expect((await callApi(moveParcel, { cookie: otto, body: { caseId } })).status).toBe(422);
    const wrong: [path: string, body: unknown][] = [
      ["caseId", {}],
      ["caseId", { caseId: "7" }],
      ["status", { caseId, status: "CREATED" }],
      ["status", { caseId, status: "CANCELLED" }],
      ["extra", { caseId, extra: 1 }],
    ];
    for (const [path, body] of wrong)
      expect((await callApi(moveParcel, { cookie: otto, body })).json).toMatchObject({ status: 422, errors: [{ path }] });
  });
});

test("all of it is for operations and admins only", async () => {
  const calls = [
    (cookie?: string) => callApi(readLedgers, { cookie }),
    (cookie?: string) => callApi(addFault, { cookie, body: { port: "payment", call: "capture", fault: "DOWN" } }),
    (cookie?: string) => callApi(removeFaults, { cookie, method: "DELETE" }),
    (cookie?: string) => callApi(moveParcel, { cookie, body: { caseId: randomUUID() } }),
  ];
  const customer = await signedIn(people.ana);
  const officer = await signedIn(people.olivia);
  for (const call of calls)
    expect([(await call()).status, (await call(customer)).status, (await call(officer)).status]).toEqual([401, 403, 403]);
  expect(await world.count("sim_faults")).toBe(0);
});
