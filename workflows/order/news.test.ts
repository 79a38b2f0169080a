import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { signals } from "../../domain/contracts";
import { people } from "../../prisma/people";
import { breachesOf } from "../testing/order-breaches";
import { type OrderCase, openOrder } from "../testing/order-case";
import { startOrderWorld } from "../testing/order-world";
import { waitFor } from "../testing/wait-for";

let world: Awaited<ReturnType<typeof startOrderWorld>>;
beforeAll(async () => {
  world = await startOrderWorld();
});
afterAll(() => world.stop());

const paid = async (): Promise<OrderCase> => {
  const order = await openOrder();
  await order.atStage("PROCESSING");
  return order;
};
const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();
const statuses = async (order: OrderCase) =>
  (await order.rows<{ status: string }>("SELECT status FROM shipping_updates WHERE case_id = $1 ORDER BY at")).map(
    ({ status }) => status,
  );
const alerts = (order: OrderCase) => order.rows("SELECT kind FROM alerts WHERE case_id = $1");

const complete = async (order: OrderCase): Promise<void> => {
  expect(await order.ended()).toBe("COMPLETED");
  expect(await breachesOf(order)).toEqual([]);
};

describe.concurrent("news of a parcel", () => {
  it("on its way change nothing but what is shown, and a delay is told to the customer", async () => {
    const order = await paid();
    await order.carrier("PICKED", hoursAgo(3));
    await order.carrier("DELAYED", hoursAgo(2));
    await waitFor("the news taken", async () => (await order.mails()).length === 1);
    expect((await order.mails())[0]?.kind).toBe("order.delayed");
    expect((await order.query()).stage).toBe("PROCESSING");
    await order.carrier("DELAYED", hoursAgo(1));
    await waitFor("the second delay told", async () => (await order.mails()).length === 2);
    await order.ship();
    await complete(order);
    expect((await order.mails()).map(({ kind }) => kind)).toEqual(["order.delayed", "order.delayed", "order.shipped"]);
  });

  it("told twice get the first answer and are one row", async () => {
    const order = await paid();
    const at = hoursAgo(1);
    const answers = await Promise.all([1, 2, 3, 4].map(() => order.carrier("SHIPPED", at)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    await complete(order);
    expect(await order.carrier("SHIPPED", at)).toEqual(answers[0]);
    expect(await statuses(order)).toEqual(["SHIPPED"]);
    expect(await order.told("order.shippingUpdated")).toHaveLength(1);
  });

  it("out of order end the order with the first that says it has left, and the rest is kept", async () => {
    const order = await paid();
    await order.carrier("DELIVERED", hoursAgo(1));
    await complete(order);
    await order.carrier("SHIPPED", hoursAgo(2));
    await order.carrier("PICKED", hoursAgo(3));
    expect(await statuses(order)).toEqual(["PICKED", "SHIPPED", "DELIVERED"]);
    expect((await order.mails()).map(({ kind }) => kind)).toEqual(["order.shipped"]);
    expect((await order.stock()).shipped).toBe(1);
    expect(await alerts(order)).toEqual([]);
  });

  it("that a shipped parcel will not arrive are told to operations once, and the finished order stays as it is", async () => {
    const order = await paid();
    await order.ship();
    await complete(order);
    await order.carrier("FAILED", hoursAgo(1));
    await order.carrier("FAILED", hoursAgo(0));
    expect(await alerts(order)).toEqual([{ kind: "order.parcelFailed" }]);
    expect((await order.storedState()).stage).toBe("COMPLETED");
    expect(await breachesOf(order)).toEqual([]);
  });

  it("of a cancelled order are refused, and the refusal is on the trail", async () => {
    const order = await paid();
    await order.withdraw();
    expect(await order.ended()).toBe("CANCELLED");
    await expect(order.carrier("SHIPPED")).rejects.toMatchObject({ code: "CASE_CLOSED" });
    await expect(order.ship("PICKED")).rejects.toMatchObject({ code: "CASE_CLOSED" });
    expect(await order.told("order.shippingUpdateRefused")).toEqual([
      { status: "SHIPPED", code: "CASE_CLOSED" },
      { status: "PICKED", code: "CASE_CLOSED" },
    ]);
    expect(await statuses(order)).toEqual([]);
    expect(await breachesOf(order)).toEqual([]);
  });

  it("of an order that is not paid yet are too early", async () => {
    const order = await openOrder({ unitPrice: 2_000_00 });
    await order.inReview();
    await expect(order.carrier("SHIPPED")).rejects.toMatchObject({ code: "TOO_EARLY" });
    await order.approve(1, people.nora);
    await order.atStage("PROCESSING");
    await order.carrier("SHIPPED");
    await complete(order);
  });

  it("have an end, but that the parcel has left is heard after any number of them", async () => {
    const order = await paid();
    await world.owner.query(
      `INSERT INTO shipping_updates (id, case_id, status, at, by)
      SELECT gen_random_uuid(), $1, 'PICKED', now() - n * interval '1 minute', 'CARRIER' FROM generate_series(1, 200) n`,
      [order.id],
    );
    await expect(order.carrier("DELAYED")).rejects.toMatchObject({ code: "TOO_MANY_REQUESTS" });
    await order.carrier("SHIPPED");
    await complete(order);
    await expect(order.carrier("DELIVERED")).rejects.toMatchObject({ code: "TOO_MANY_REQUESTS" });
  });
});

describe.concurrent("what is sent to an order", () => {
  it("is counted when nobody asked for it or it cannot be read, and never stops it", async () => {
    const order = await paid();
    await order.signal(signals.shippingUpdated, { status: "SHIPPED" });
    await order.signal(signals.documentSigned, { accepted: true });
    await order.signal(signals.cancelRequested, "please");
    expect(await order.query()).toMatchObject({ stage: "PROCESSING", unknownSignals: 3 });
    await order.ship();
    await complete(order);
  });

  it("has one effect however often it comes", async () => {
    const order = await paid();
    const news = { updateId: randomUUID(), status: "DELAYED", at: hoursAgo(1) };
    for (let time = 0; time < 3; time += 1) await order.signal(signals.shippingUpdated, news);
    await waitFor("the news taken", async () => (await order.mails()).length > 0);
    await order.ship();
    await complete(order);
    expect((await order.mails()).map(({ kind }) => kind)).toEqual(["order.delayed", "order.shipped"]);
  });
});
