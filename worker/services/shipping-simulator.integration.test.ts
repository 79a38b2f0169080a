import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { address, endOf, type OrderWorld, openOrderWorld, patient } from "../testing/order-world";
import { shippingSimulator } from "./shipping-simulator";

let world: OrderWorld;
beforeAll(async () => {
  world = await openOrderWorld();
});
afterAll(() => world.close());

const signal = patient();
const parcel = (timeScale = 1) => {
  const caseId = randomUUID();
  const key = `order-${caseId}:shipment`;
  return {
    key,
    create: () => shippingSimulator.create({ key, caseId, address, timeScale }, signal),
    cancel: () => shippingSimulator.cancel({ key, caseId }, signal),
    track: () => shippingSimulator.track({ key, caseId }, signal),
  };
};
const often = <Result>(call: () => Promise<Result>) => Promise.all(Array.from({ length: 20 }, () => endOf(call())));
const bring = (key: string, status: string) =>
  world.owner.query("UPDATE sim_shipments SET status = $2 WHERE key = $1", [key, status]);

it("a shipment is made once, however often it is asked for at the same time, and cancelled for good", async () => {
  const { create, cancel, track } = parcel();
  const [first, ...others] = await often(create);
  expect(first).toMatchObject({
    status: "CREATED",
    carrier: "Nordpost",
    trackingNumber: expect.stringMatching(/^NP-[0-9A-F]{10}$/),
  });
  expect(others).toEqual(Array(19).fill(first));
  expect(await track()).toEqual(first);
  expect(await often(cancel)).toEqual(Array(20).fill("CANCELLED"));
  expect(await track()).toMatchObject({ status: "CANCELLED" });
  expect(await endOf(create())).toBe("NOT_POSSIBLE");
});

it("a shipment that was cancelled before its order came stays cancelled", async () => {
  const { create, cancel, track } = parcel();
  expect(await track()).toBeUndefined();
  expect(await cancel()).toBe("CANCELLED");
  expect(await endOf(create())).toBe("NOT_POSSIBLE");
  expect(await track()).toMatchObject({ status: "CANCELLED" });
});

it("order and cancellation at the same time leave no parcel under way", async () => {
  for (let round = 0; round < 10; round += 1) {
    const { create, cancel, track } = parcel();
    const [, cancelled] = await Promise.all([endOf(create()), cancel()]);
    expect(cancelled).toBe("CANCELLED");
    expect(await track()).toMatchObject({ status: "CANCELLED" });
  }
});

it("a parcel is stopped until it has left; later the carrier says that it is too late", async () => {
  const expected = { PICKED: "CANCELLED", FAILED: "CANCELLED", SHIPPED: "SHIPPED", DELIVERED: "DELIVERED" };
  for (const [status, answer] of Object.entries(expected)) {
    const { key, create, cancel } = parcel();
    await create();
    await bring(key, status);
    expect(await cancel()).toBe(answer);
  }
});

it("the clock of a parcel runs as fast as its case's", async () => {
  const { key, create } = parcel(60);
  await create();
  const [row] = await world.rows<{ seconds: number }>(
    "SELECT extract(epoch FROM next_update_at - created_at)::int AS seconds FROM sim_shipments WHERE key = $1",
    [key],
  );
  expect(row?.seconds).toBe(240);
});
