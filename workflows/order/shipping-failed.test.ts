import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type DemoPerson, people } from "../../prisma/people";
import { breakableSteps, breakStep } from "../testing/broken-steps";
import { breachesOf } from "../testing/order-breaches";
import { type OrderCase, openOrder } from "../testing/order-case";
import type { PlaceOptions } from "../testing/order-place";
import { startOrderWorld } from "../testing/order-world";

/** May do everything but be two people. */
const boss: DemoPerson = { ...people.nils, id: randomUUID(), name: "Bea Vogel", roles: ["OPERATIONS", "ORDER_APPROVER"] };

let world: Awaited<ReturnType<typeof startOrderWorld>>;
beforeAll(async () => {
  world = await startOrderWorld(breakableSteps);
  const { owner } = world;
  await owner.query("INSERT INTO users (id, email, name, password_hash) VALUES ($1, 'bea@demo.test', $2, 'none')", [
    boss.id,
    boss.name,
  ]);
  for (const role of boss.roles) await owner.query("INSERT INTO user_roles (user_id, role) VALUES ($1, $2)", [boss.id, role]);
  await owner.query("INSERT INTO authority_limits (user_id, currency, amount) VALUES ($1, 'EUR', $2)", [boss.id, 100_000_00]);
});
afterAll(() => world.stop());

const stage = "PAYMENT_COMPLETED_SHIPPING_FAILED";
const type = "order.shippingFailed";
const elsewhere = { line1: "Kaiserstrasse 1", city: "Karlsruhe", postalCode: "76131", country: "DE" };

/** A paid order whose carrier says that its parcel will not arrive. */
const failed = async (options: PlaceOptions = {}): Promise<OrderCase> => {
  const order = await openOrder(options);
  if ((options.unitPrice ?? 0) > 1_000_00) await order.approve(1, people.nora);
  await order.atStage("PROCESSING");
  await order.parcelIs("FAILED");
  await order.carrier("FAILED");
  await order.atStage(stage);
  return order;
};

const shipped = async (order: OrderCase): Promise<void> => {
  await order.atStage("PROCESSING");
  await order.ship();
  expect(await order.ended()).toBe("COMPLETED");
  expect(await breachesOf(order)).toEqual([]);
};

describe.concurrent("a parcel that fails after the payment", () => {
  it("is no reason to undo anything: operations are asked, the customer keeps his order", async () => {
    const order = await failed();
    expect(await order.taskOf({ type })).toMatchObject({
      requiredRoles: ["OPERATIONS"],
      mayDecide: true,
      facts: { about: { error: "SHIPPING_FAILED" } },
    });
    expect(await order.storedState()).toMatchObject({ status: "OPEN", lastError: { code: "SHIPPING_FAILED" } });
    expect((await order.lane()).CREATE_SHIPMENT).toMatchObject({ status: "FAILED", error: "SHIPPING_FAILED" });
    expect(await order.payments()).toMatchObject([{ captured: 120_00, refunded: 0 }]);
    expect((await order.stock()).reserved).toBe(1);
    expect(await order.undone()).toEqual([]);
    expect(await order.mails()).toEqual([]);
  });

  it("is sent again as another parcel, and again by the same person when that fails too", async () => {
    const order = await failed();
    await order.operations(type, "RETRY");
    await order.atStage("PROCESSING");
    expect((await order.lane()).CREATE_SHIPMENT?.status).toBe("DONE");
    await order.parcelIs("FAILED", 2);
    await order.carrier("FAILED");
    await order.asked(type, 2);
    await order.operations(type, "RETRY", { note: "Once more." });
    await shipped(order);
    expect((await order.shipments()).map(({ status }) => status)).toEqual(["FAILED", "FAILED", "CREATED"]);
    expect((await order.told("order.shipmentCreated")).map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it("is answered by whoever answered for a step that failed before", async () => {
    const id = randomUUID();
    const mend = breakStep(id, "capturePayment");
    const order = await openOrder({ id });
    await order.taskOf({ type: "order.stepFailed" });
    mend();
    await order.operations("order.stepFailed", "RETRY");
    await order.atStage("PROCESSING");
    await order.parcelIs("FAILED");
    await order.carrier("FAILED");
    expect((await order.taskOf({ type })).mayDecide).toBe(true);
    await order.operations(type, "RETRY");
    await shipped(order);
  });

  it("is sent to another address: the new parcel, the order and the trail say so", async () => {
    const order = await failed();
    const { decisionId } = await order.operations(type, "OTHER_ADDRESS", { shippingAddress: elsewhere });
    await shipped(order);
    expect((await order.shipments()).map(({ address }) => address.city)).toEqual(["Porto", "Karlsruhe"]);
    expect(await order.rows("SELECT data -> 'shippingAddress' ->> 'city' AS city FROM cases WHERE id = $1")).toEqual([
      { city: "Karlsruhe" },
    ]);
    expect(await order.told("case.dataChanged")).toMatchObject([
      { decisionId, before: { shippingAddress: { city: "Porto" } }, after: { shippingAddress: elsewhere } },
    ]);
  });

  it("is asked about again when the carrier refuses the new address", async () => {
    const order = await failed();
    await order.fault({ port: "shipping", call: "create", fault: "DECLINES", times: 1 });
    await order.operations(type, "OTHER_ADDRESS", { shippingAddress: elsewhere });
    await order.asked(type, 2);
    expect((await order.taskOf({ type })).facts).toMatchObject({ about: { error: "ADDRESS_REFUSED" } });
    await order.operations(type, "OTHER_ADDRESS", { shippingAddress: { ...elsewhere, city: "Berlin" } });
    await shipped(order);
    expect((await order.shipments()).at(-1)?.address.city).toBe("Berlin");
  });

  it("is refunded when operations say so, and the customer reads why", async () => {
    const order = await failed();
    await order.operations(type, "REFUND", { message: "The carrier lost it." });
    expect(await order.ended()).toBe("CANCELLED");
    expect(await breachesOf(order)).toEqual([]);
    expect((await order.storedState()).result).toMatchObject({ reasons: ["SHIPPING_FAILED"] });
    expect(await order.mails()).toMatchObject([
      { kind: "order.cancelled", params: { reason: "SHIPPING_FAILED", message: "The carrier lost it." } },
    ]);
  });

  it("needs a second person for a large refund: whoever said so does not approve it", async () => {
    const order = await failed({ unitPrice: 6_000_00 });
    await order.decide({ type }, boss, "REFUND", { message: "The carrier lost it." });
    await order.atStage("REFUND_REVIEW");
    await expect(order.decide({ type: "order.refund" }, boss, "APPROVED")).rejects.toMatchObject({
      code: "ALREADY_DECIDED_CASE",
    });
    expect(await order.undone()).toEqual([]);
    await order.decide({ type: "order.refund" }, people.nora, "APPROVED");
    expect(await order.ended()).toBe("CANCELLED");
    expect(await breachesOf(order)).toEqual([]);
  });

  it("is asked about again when the refund is refused, and the same person may answer again", async () => {
    const order = await failed({ unitPrice: 6_000_00 });
    await order.decide({ type }, boss, "REFUND", { message: "The carrier lost it." });
    await order.decide({ type: "order.refund" }, people.nora, "REFUSED", { message: "Send it once more." });
    await order.asked(type, 2);
    await order.decide({ type }, boss, "RETRY");
    await shipped(order);
    expect(await order.told("case.cancelDeclined")).toEqual([]);
  });

  it("may be stopped by its customer meanwhile: the question is taken back", async () => {
    const order = await failed();
    await order.taskOf({ type });
    await order.withdraw();
    expect(await order.ended()).toBe("CANCELLED");
    expect((await order.lastTask({ type })).status).toBe("CANCELLED");
    expect(await breachesOf(order)).toEqual([]);
  });
});

describe.concurrent("goods that leave after all", () => {
  it("while the question is open make it moot", async () => {
    const order = await failed();
    await order.taskOf({ type });
    await order.parcelIs("SHIPPED");
    await order.carrier("SHIPPED");
    expect(await order.ended()).toBe("COMPLETED");
    expect((await order.lastTask({ type })).status).toBe("CANCELLED");
    expect((await order.lane()).CREATE_SHIPMENT?.status).toBe("DONE");
    expect(await breachesOf(order)).toEqual([]);
  });

  it("while the refund is looked at make that moot, and no money goes back", async () => {
    const order = await failed({ unitPrice: 6_000_00 });
    await order.operations(type, "REFUND", { message: "The carrier lost it." });
    await order.taskOf({ type: "order.refund" });
    await order.parcelIs("SHIPPED");
    await order.carrier("SHIPPED");
    expect(await order.ended()).toBe("COMPLETED");
    expect((await order.lastTask({ type: "order.refund" })).status).toBe("CANCELLED");
    expect(await breachesOf(order)).toEqual([]);
  });

  it("as the carrier says when he is asked to stop the parcel: the refund does not happen", async () => {
    const order = await failed();
    await order.parcelIs("SHIPPED");
    await order.operations(type, "REFUND", { message: "The carrier lost it." });
    expect(await order.ended()).toBe("COMPLETED");
    expect(await order.told("order.shippingUpdated")).toMatchObject([
      { status: "FAILED" },
      { status: "SHIPPED", by: "TRACKING" },
    ]);
    expect(await breachesOf(order)).toEqual([]);
    expect((await order.mails()).map(({ kind }) => kind)).toEqual(["order.shipped"]);
  });
});

describe.concurrent("a carrier that says nothing for three days is asked", () => {
  const silent = async (): Promise<OrderCase> => {
    const order = await openOrder();
    const { timers } = await order.atStage("PROCESSING");
    expect(timers).toMatchObject([{ name: "carrierSilence", then: "ASK_CARRIER" }]);
    return order;
  };

  it("knows of no parcel: shipping has failed", async () => {
    const order = await silent();
    await order.fault({ port: "shipping", call: "track", fault: "DECLINES" });
    await order.advance("71h");
    expect((await order.storedState()).stage).toBe("PROCESSING");
    await order.advance("2h");
    await order.atStage(stage);
    expect(await order.told("order.shippingUpdated")).toMatchObject([{ status: "FAILED", by: "TRACKING" }]);
    await order.mend();
    await order.parcelIs("FAILED");
    await order.operations(type, "RETRY");
    await shipped(order);
  });

  it("has delivered it and never said so: the order is done", async () => {
    const order = await silent();
    await order.parcelIs("DELIVERED");
    await order.advance("73h");
    expect(await order.ended()).toBe("COMPLETED");
    expect(await order.told("order.shippingUpdated")).toMatchObject([{ status: "DELIVERED", by: "TRACKING" }]);
    expect(await breachesOf(order)).toEqual([]);
  });

  it("still has it: he is asked again three days later", async () => {
    const order = await silent();
    await order.advance("73h");
    expect(await order.storedState()).toMatchObject({ stage: "PROCESSING", timers: [{ name: "carrierSilence" }] });
    expect(await order.told("order.shippingUpdated")).toEqual([]);
    await order.parcelIs("SHIPPED");
    await order.advance("73h");
    expect(await order.ended()).toBe("COMPLETED");
    expect(await breachesOf(order)).toEqual([]);
  });
});
