import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { orderData } from "@/prisma/order-builders";
import { people } from "@/prisma/people";
import { seedCatalogue } from "@/prisma/seed-base";
import { signCarrierBody } from "@/server/carrier-signature";
import { getEnv } from "@/server/env";
import { startCase } from "@/server/start-case";
import { openWorld, type World } from "@/server/testing/test-world";
import { POST } from "./route";

let world: World;
let caseId: string;
let body: string;
beforeAll(async () => {
  world = await openWorld();
  await seedCatalogue(world.owner);
});
/** An order as it stands while its parcel is under way. */
beforeEach(async () => {
  ({ id: caseId } = await startCase({ actor: people.ana, type: "order", data: orderData() }));
  await world.owner.query("UPDATE cases SET stage = 'PROCESSING' WHERE id = $1", [caseId]);
  await world.owner.query("INSERT INTO orders (case_id, mailbox) VALUES ($1, 'ana@demo.test') ON CONFLICT DO NOTHING", [caseId]);
  const data = { status: "PICKED", carrier: "Nordpost", trackingNumber: "NP-0123456789", at: new Date().toISOString() };
  body = JSON.stringify({ name: "shippingUpdated", data });
});
afterAll(() => world.close());

const secret = () => getEnv().CARRIER_SECRET ?? "";
const sign = (change: Partial<Parameters<typeof signCarrierBody>[0]> = {}) =>
  signCarrierBody({ caseId, body, at: Date.now(), secret: secret(), ...change });
const send = (signature: string, more: { raw?: string; cookie?: string } = {}) =>
  callApi(POST, { params: { id: caseId }, raw: body, headers: { "countersign-signature": signature }, ...more });
const kept = () => world.count("shipping_updates WHERE case_id = $1", [caseId]);

test("a carrier tells by its signature alone; the same again is the same news", async () => {
  const first = await send(sign());
  expect(first.json).toMatchObject({ status: "PICKED", by: "CARRIER", trackingNumber: "NP-0123456789" });
  expect((await send(sign({ at: Date.now() - 1_000 }))).json).toEqual(first.json);
  expect(await kept()).toBe(1);
});

test("what was forged, changed, made for another order or too old is refused, whoever is signed in beside it", async () => {
  const cookie = await signedIn(people.otto);
  const spaced = body.replace("{", "{ ");
  const attempts: [signature: string, more?: Parameters<typeof send>[1]][] = [
    [""],
    ["t=1,v1=00"],
    [`t=${Math.floor(Date.now() / 1_000)},v1=${"0".repeat(64)}`],
    [sign({ secret: "another-secret-of-32-characters-or-more" })],
    [sign({ caseId: "3f0f2d3e-6a0e-4f4e-9f5a-0a5b5f1c2d3e" })],
    [sign({ at: Date.now() - 310_000 })],
    [sign({ at: Date.now() + 310_000 })],
    [sign(), { raw: body.replace("PICKED", "SHIPPED") }],
    [sign(), { raw: spaced }],
    [sign({ body: spaced }), { cookie }],
  ];
  for (const [signature, more] of attempts)
    expect((await send(signature, more)).json).toMatchObject({ status: 401, code: "BAD_SIGNATURE" });
  expect(await kept()).toBe(0);
});

test("a carrier may tell of parcels and of nothing else", async () => {
  const data = { accepted: true, documentSha256: "0".repeat(64), password: "x" };
  const raw = JSON.stringify({ name: "documentSigned", data });
  const { id: loan } = await world.addCase();
  const headers = { "countersign-signature": signCarrierBody({ caseId: loan, body: raw, at: Date.now(), secret: secret() }) };
  const { status } = await callApi(POST, { params: { id: loan }, raw, headers });
  expect([403, 404]).toContain(status);
});

test("without a signature one has to be signed in", async () => {
  expect((await callApi(POST, { params: { id: caseId }, raw: body })).json).toMatchObject({ status: 401, code: "NOT_SIGNED_IN" });
});
