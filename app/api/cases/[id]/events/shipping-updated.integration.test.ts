import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { GET as getCase } from "@/app/api/cases/[id]/route";
import { GET as timeline } from "@/app/api/cases/[id]/timeline/route";
import { orderStages } from "@/domain/order/stages";
import { orderData } from "@/prisma/order-builders";
import { people } from "@/prisma/people";
import { seedCatalogue } from "@/prisma/seed-base";
import { signCarrierBody } from "@/server/carrier-signature";
import { startCase } from "@/server/start-case";
import { openWorld, type World } from "@/server/testing/test-world";
import { POST as tell } from "./route";

let world: World;
const cookies: Record<string, string> = {};
beforeAll(async () => {
  world = await openWorld();
  await seedCatalogue(world.owner);
  for (const key of ["ana", "ben", "nora", "otto", "ada", "max", "olivia"] as const) cookies[key] = await signedIn(people[key]);
});
afterAll(() => world.close());

type Standing = { stage?: string; status?: string; state?: string; stopping?: boolean };

/** An order at any stage, as its workflow would have left it. */
const orderAt = async ({ stage = "PROCESSING", status = "OPEN", state = "PLACED", stopping = false }: Standing = {}) => {
  const { id } = await startCase({ actor: people.ana, type: "order", data: orderData() });
  const settled = state === "PLACED" ? null : new Date();
  await world.owner.query("INSERT INTO orders (case_id, mailbox, state, settled_at) VALUES ($1, 'ana@demo.test', $2, $3)", [
    id,
    state,
    settled,
  ]);
  await world.owner.query(
    "UPDATE cases SET stage = $2, status = $3, cancel_requested_at = $4, irrevocable_at = $5, closed_at = CASE WHEN $3 <> 'OPEN' THEN now() END WHERE id = $1",
    [id, stage, status, stopping ? new Date() : null, state === "SHIPPED" ? new Date() : null],
  );
  return id;
};

const now = () => new Date().toISOString();
const news = (change: object = {}) => ({
  status: "PICKED",
  carrier: "Nordpost",
  trackingNumber: "NP-0123456789",
  at: now(),
  ...change,
});
const say = (id: string, data: unknown = news(), key = "otto", name = "shippingUpdated") =>
  callApi(tell, { cookie: cookies[key], params: { id }, body: { name, data } });
const sayAsCarrier = (id: string, data: unknown = news()) => {
  const raw = JSON.stringify({ name: "shippingUpdated", data });
  const signature = signCarrierBody({ caseId: id, body: raw, at: Date.now(), secret: process.env.CARRIER_SECRET ?? "" });
  return callApi(tell, { params: { id }, raw, headers: { "countersign-signature": signature } });
};
const kept = async (id: string) => ({
  news: await world.count("shipping_updates WHERE case_id = $1", [id]),
  queued: await world.count("outbox WHERE case_id = $1 AND name = 'shippingUpdated'", [id]),
  told: await world.count("audit_events WHERE chain_id = $1 AND type = 'order.shippingUpdated'", [id]),
});
const codeOf = async (answer: ReturnType<typeof say>): Promise<string> => {
  const { status, json } = await answer;
  return status < 300 ? String(status) : `${status} ${json.code}`;
};

describe("news with one wrong field name exactly this field and are not kept", () => {
  const wrong: Record<string, unknown[]> = {
    "data.status": [undefined, null, 7, "", "picked", "LOST", "CREATED", "CANCELLED", "__proto__"],
    "data.at": [undefined, null, 7, "", "today", "2026-13-01T00:00:00Z", "2026-11-30", "2999-01-01T00:00:00Z"],
    "data.carrier": [null, 7, "", "   ", "x".repeat(61), "a\u0000b"],
    "data.trackingNumber": [null, 7, "", "abc", "no spaces 1", "x".repeat(41), "<b>NP-1</b>"],
    "data.by": ["CARRIER"],
    "data.caseId": [randomUUID()],
  };
  for (const [path, values] of Object.entries(wrong))
    test(path, async () => {
      const id = await orderAt();
      for (const value of values) {
        const data = news({ [path.slice("data.".length)]: value });
        for (const answer of [await say(id, data), await sayAsCarrier(id, data)])
          expect({ value, ...answer.json }).toMatchObject({ status: 422, code: "VALIDATION_FAILED", errors: [{ path }] });
      }
      expect(await kept(id)).toEqual({ news: 0, queued: 0, told: 0 });
    });

  test("an event an order does not know, and none at all", async () => {
    const id = await orderAt();
    const signed = { accepted: true, documentSha256: "0".repeat(64), password: "x" };
    for (const name of ["documentSigned", "shipped", "", "__proto__", "toString"])
      expect((await say(id, name === "documentSigned" ? signed : news(), "otto", name)).json).toMatchObject({
        status: 422,
        errors: [{ path: "name" }],
      });
    for (const data of [null, "SHIPPED", [], 7])
      expect((await say(id, data)).json).toMatchObject({ status: 422, code: "VALIDATION_FAILED" });
    const nothing = await callApi(tell, { cookie: cookies.otto, params: { id }, body: { name: "shippingUpdated" } });
    expect(nothing.json).toMatchObject({ status: 422, code: "VALIDATION_FAILED" });
    expect(await kept(id)).toEqual({ news: 0, queued: 0, told: 0 });
  });
});

test("before it is paid, an order has no parcel: too early, told when to come again, and the refusal is on the trail", async () => {
  const early = orderStages.slice(0, orderStages.indexOf("PROCESSING"));
  for (const stage of early) {
    const id = await orderAt({ stage });
    for (const answer of [await say(id), await sayAsCarrier(id, news({ status: "SHIPPED" }))]) {
      expect({ stage, ...answer.json }).toMatchObject({ stage, status: 409, code: "TOO_EARLY" });
      expect(answer.headers.get("retry-after")).toBe("30");
    }
    expect(await kept(id)).toEqual({ news: 0, queued: 0, told: 0 });
    expect(await world.count("audit_events WHERE chain_id = $1 AND type = 'order.shippingUpdateRefused'", [id])).toBe(2);
  }
});

test("the same news get the same answer, also ten times at once and by whomever, and are sent on once", async () => {
  const id = await orderAt();
  const data = news({ status: "SHIPPED" });
  const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => (n % 2 ? say(id, data) : sayAsCarrier(id, data))));
  expect(new Set(answers.map(({ status, json }) => `${status} ${json.id}`)).size).toBe(1);
  expect(answers[0]?.status).toBe(200);
  expect(await kept(id)).toEqual({ news: 1, queued: 1, told: 1 });
  expect((await say(id, { ...data, at: new Date(Date.now() - 60_000).toISOString() })).json.id).not.toBe(answers[0]?.json.id);
});

test("only operations and the carrier tell of a parcel; whoever may not know of the order does not learn that there is one", async () => {
  const id = await orderAt();
  const answers: Record<string, string> = {};
  for (const key of Object.keys(cookies)) answers[key] = await codeOf(say(id, news(), key));
  expect(answers).toEqual({
    ana: "403 FORBIDDEN",
    ben: "404 NOT_FOUND",
    nora: "403 FORBIDDEN",
    otto: "200",
    ada: "403 FORBIDDEN",
    max: "404 NOT_FOUND",
    olivia: "404 NOT_FOUND",
  });
  for (const unknown of [randomUUID(), "7", "🙂"])
    expect([await codeOf(say(unknown)), await codeOf(sayAsCarrier(unknown))]).toEqual(["404 NOT_FOUND", "404 NOT_FOUND"]);
});

test("a parcel of an order that is being stopped may be picked and must not leave; that of a stopped one is told of no more", async () => {
  const stopping = await orderAt({ stopping: true });
  expect(await codeOf(say(stopping))).toBe("200");
  for (const status of ["SHIPPED", "DELIVERED"])
    expect(await codeOf(sayAsCarrier(stopping, news({ status })))).toBe("409 CANCEL_PENDING");
  const stopped = [
    await orderAt({ stage: "CANCELLING", state: "CANCELLED", stopping: true }),
    await orderAt({ stage: "CANCELLED", status: "CANCELLED", state: "CANCELLED" }),
    await orderAt({ stage: "REJECTED", status: "REJECTED", state: "CANCELLED" }),
  ];
  for (const id of stopped)
    for (const status of ["PICKED", "SHIPPED", "DELIVERED", "FAILED"])
      expect(await codeOf(sayAsCarrier(id, news({ status })))).toBe("409 CASE_CLOSED");
});

test("a finished order still takes what becomes of its parcel, which nobody needs to be sent, and its customer sees it", async () => {
  const id = await orderAt({ stage: "COMPLETED", status: "COMPLETED", state: "SHIPPED" });
  const { json } = await sayAsCarrier(id, news({ status: "DELIVERED" }));
  expect(json).toMatchObject({ status: "DELIVERED", by: "CARRIER", carrier: "Nordpost", trackingNumber: "NP-0123456789" });
  expect(await kept(id)).toEqual({ news: 1, queued: 0, told: 1 });
  const seen = await callApi(getCase, { cookie: cookies.ana, params: { id } });
  expect(seen.json).toMatchObject({ status: "COMPLETED", shipping: [{ id: json.id, status: "DELIVERED" }] });
  const { items } = (await callApi(timeline, { cookie: cookies.ana, params: { id } })).json;
  expect(items.at(-1)).toMatchObject({ type: "order.shippingUpdated", data: { status: "DELIVERED", carrier: "Nordpost" } });
});
