import { afterAll, beforeAll, expect, test } from "vitest";
import { callApi, signedIn } from "@/app/_lib/testing/call-api";
import { orderData } from "@/prisma/order-builders";
import { people } from "@/prisma/people";
import { seedCatalogue } from "@/prisma/seed-base";
import { signCarrierBody } from "@/server/carrier-signature";
import { startCase } from "@/server/start-case";
import { openWorld, type World } from "@/server/testing/test-world";
import { POST as tell } from "./route";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  // Before the environment is read for the first time: an installation that knows no carrier.
  delete process.env.CARRIER_SECRET;
  await seedCatalogue(world.owner);
});
afterAll(() => world.close());

test("where no carrier's secret is set nobody tells anything by signature, not even with an empty one; operations still do", async () => {
  const { id } = await startCase({ actor: people.ana, type: "order", data: orderData() });
  await world.owner.query("UPDATE cases SET stage = 'PROCESSING' WHERE id = $1", [id]);
  await world.owner.query("INSERT INTO orders (case_id, mailbox) VALUES ($1, 'ana@demo.test')", [id]);
  const body = { name: "shippingUpdated", data: { status: "PICKED", at: new Date().toISOString() } };
  const raw = JSON.stringify(body);
  const cookie = await signedIn(people.otto);
  for (const secret of ["", "undefined", "a-carriers-secret-of-the-test-run-long-enough"]) {
    const headers = { "countersign-signature": signCarrierBody({ caseId: id, body: raw, at: Date.now(), secret }) };
    for (const signed of [
      { raw, headers },
      { raw, headers, cookie },
    ])
      expect((await callApi(tell, { params: { id }, ...signed })).json).toMatchObject({ status: 401, code: "BAD_SIGNATURE" });
  }
  expect(await world.count("shipping_updates")).toBe(0);
  expect((await callApi(tell, { cookie, params: { id }, body })).status).toBe(200);
});
