import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { people } from "../../prisma/people";
import { decideTask } from "../../server/decide-task";
import { callerOf } from "../testing/driven-case";
import { prepareFaults, refuseEvent } from "../testing/fault";
import { breachesOf } from "../testing/order-breaches";
import { type OrderCase, openOrder } from "../testing/order-case";
import type { OrderFault } from "../testing/order-place";
import { startOrderWorld } from "../testing/order-world";

let world: Awaited<ReturnType<typeof startOrderWorld>>;
beforeAll(async () => {
  world = await startOrderWorld();
  await prepareFaults();
});
afterAll(() => world.stop());

const expectCancelled = async (order: OrderCase, undone: string[], reason = "CANCEL_REQUESTED"): Promise<void> => {
  expect(await order.ended()).toBe("CANCELLED");
  expect(await order.storedState()).toMatchObject({ status: "CANCELLED", tasks: [], timers: [], result: { reasons: [reason] } });
  expect(await order.undone()).toEqual(undone);
  expect(await breachesOf(order)).toEqual([]);
  expect(await order.mails()).toMatchObject([{ kind: "order.cancelled", params: { reason } }]);
  expect(await order.told("order.cancelled")).toHaveLength(1);
};

/** Undos in the order they come; what was not begun is not undone. */
const undos = ["CANCEL_SHIPMENT", "RETURN_PAYMENT", "RELEASE_INVENTORY", "CANCEL_ORDER"];

describe.concurrent("a customer cancels", () => {
  it("before his order is accepted", async () => {
    const id = randomUUID();
    const mend = await refuseEvent(id, "order.placed");
    const order = await openOrder({ id });
    await order.withdraw();
    await mend();
    await expectCancelled(order, undos.slice(3));
  });

  it("while it is checked", async () => {
    const order = await openOrder({ faults: [{ port: "fraud", call: "check", fault: "DOWN" }] });
    await order.atStage("ORDER_CHECK");
    await order.withdraw();
    await expectCancelled(order, undos.slice(3));
  });

  it("while a person looks: the task is taken back", async () => {
    const order = await openOrder({ unitPrice: 2_000_00 });
    const { id: taskId, version: seenVersion } = await order.taskOf({});
    await order.withdraw();
    await expectCancelled(order, undos.slice(3));
    expect((await order.lastTask({})).status).toBe("CANCELLED");
    const decision = { outcome: "APPROVED", data: {} };
    await expect(decideTask({ caller: callerOf(people.nora), taskId, decision, seenVersion })).rejects.toMatchObject({
      code: "TASK_CLOSED",
    });
  });

  it.each<[string, OrderFault, number]>([
    ["RESERVING_INVENTORY", { port: "inventory", call: "reserve", fault: "DOWN" }, 2],
    ["AUTHORISING_PAYMENT", { port: "payment", call: "authorise", fault: "DOWN" }, 1],
    ["CREATING_SHIPMENT", { port: "shipping", call: "create", fault: "DOWN" }, 0],
    ["CAPTURING_PAYMENT", { port: "payment", call: "capture", fault: "DOWN" }, 0],
  ])("at %s, which is tried again and again", async (stage, fault, begun) => {
    const order = await openOrder({ faults: [fault] });
    await order.atStage(stage);
    await order.withdraw();
    await expectCancelled(order, undos.slice(begun));
    expect((await order.storedState()).history.map(({ to }) => to)).not.toContain("PROCESSING");
  });

  it("at the instant the money is taken: what was taken goes back", async () => {
    const order = await openOrder({ faults: [{ port: "payment", call: "capture", fault: "LATE", times: 1 }] });
    await order.atStage("CAPTURING_PAYMENT");
    await order.withdraw();
    await expectCancelled(order, undos);
    expect(await order.payments()).toMatchObject([{ captured: 120_00, refunded: 120_00 }]);
  });

  it("three times at once, which changes nothing more", async () => {
    const order = await openOrder();
    await order.atStage("PROCESSING");
    await Promise.all([order.withdraw(), order.withdraw(), order.withdraw()]);
    await expectCancelled(order, undos);
    expect(await order.told("case.cancelRequested")).toHaveLength(1);
  });
});

describe.concurrent("operations cancel", () => {
  it("a paid order, and the customer reads that it was they", async () => {
    const order = await openOrder();
    await order.atStage("PROCESSING");
    await order.withdraw(people.otto);
    await expectCancelled(order, undos, "CANCELLED_BY_OPERATIONS");
  });
});

describe.concurrent("a large paid order", () => {
  const paid = async (unitPrice = 5_000_01): Promise<OrderCase> => {
    const order = await openOrder({ unitPrice });
    await order.approve(1, people.nora);
    await order.atStage("PROCESSING");
    return order;
  };
  const asked = async (): Promise<OrderCase> => {
    const order = await paid();
    await order.withdraw();
    await order.atStage("REFUND_REVIEW");
    return order;
  };

  it("is cancelled once somebody has approved the refund, and does not leave meanwhile", async () => {
    const order = await asked();
    expect(await order.taskOf({ type: "order.refund" })).toMatchObject({ requiredRoles: ["ORDER_APPROVER"], limitApplies: true });
    expect(await order.undone()).toEqual([]);
    await expect(order.carrier("SHIPPED")).rejects.toMatchObject({ code: "CANCEL_PENDING" });
    await order.decide({ type: "order.refund" }, people.nora, "APPROVED");
    await expectCancelled(order, undos);
  });

  it("goes on when the refund is refused: the customer reads why, and it is shipped", async () => {
    const order = await asked();
    const message = "It is on the lorry already.";
    const { decisionId } = await order.decide({ type: "order.refund" }, people.nils, "REFUSED", { message });
    await order.atStage("PROCESSING");
    expect(await order.told("case.cancelDeclined")).toEqual([{ reason: "REFUSED", decisionId }]);
    expect(await order.mails()).toMatchObject([{ kind: "order.cancelDeclined", params: { reason: "REFUSED", message } }]);
    await expect(order.withdraw()).rejects.toMatchObject({ code: "CASE_CLOSED" });
    await order.ship();
    expect(await order.ended()).toBe("COMPLETED");
    expect(await breachesOf(order)).toEqual([]);
  });

  it("whose refund was refused is still mended when its parcel fails", async () => {
    const order = await asked();
    await order.decide({ type: "order.refund" }, people.nils, "REFUSED", { message: "Too late." });
    await order.atStage("PROCESSING");
    await order.parcelIs("FAILED");
    await order.carrier("FAILED");
    await order.operations("order.shippingFailed", "REFUND", { message: "It is lost." });
    await order.decide({ type: "order.refund" }, people.nora, "APPROVED");
    expect(await order.ended()).toBe("CANCELLED");
    expect(await breachesOf(order)).toEqual([]);
  });

  it("reminds of the refund like of any review", async () => {
    const order = await asked();
    await order.taskOf({ type: "order.refund" });
    await order.advance("25h");
    expect(await order.taskOf({ type: "order.refund" })).toMatchObject({ status: "ESCALATED", priority: "HIGH" });
    await expect(order.decide({ type: "order.refund" }, people.otto, "APPROVED")).rejects.toMatchObject({ code: "ABOVE_LIMIT" });
    await order.decide({ type: "order.refund" }, people.nora, "APPROVED");
    await expectCancelled(order, undos);
  });

  it("is cancelled without asking at exactly the amount", async () => {
    const order = await paid(5_000_00);
    await order.withdraw();
    await expectCancelled(order, undos);
  });

  it("is cancelled without asking as long as it was not paid", async () => {
    const order = await openOrder({ unitPrice: 6_000_00, faults: [{ port: "payment", call: "capture", fault: "DOWN" }] });
    await order.approve(1, people.nora);
    await order.atStage("CAPTURING_PAYMENT");
    await order.withdraw();
    await expectCancelled(order, undos);
    expect(await order.payments()).toMatchObject([{ captured: 0, voided: true }]);
  });
});

describe.concurrent("cancelled and shipped in the same second", () => {
  it.each(Array.from({ length: 20 }, (_, round) => round + 1))("one of both is true, round %i", async () => {
    const order = await openOrder();
    await order.atStage("PROCESSING");
    const [cancel, ship] = await Promise.allSettled([order.withdraw(), order.carrier("SHIPPED")]);
    expect([cancel.status, ship.status].sort()).toEqual(["fulfilled", "rejected"]);
    const cancelled = cancel.status === "fulfilled";
    expect(await order.ended()).toBe(cancelled ? "CANCELLED" : "COMPLETED");
    expect(await breachesOf(order)).toEqual([]);
    expect((await order.mails()).map(({ kind }) => kind)).toEqual([cancelled ? "order.cancelled" : "order.shipped"]);
  });
});

describe.concurrent("goods that left though nobody told us", () => {
  it.each(["SHIPPED", "DELIVERED"])("make a cancellation too late: the carrier's books say %s", async (status) => {
    const order = await openOrder();
    await order.atStage("PROCESSING");
    await order.parcelIs(status);
    await order.withdraw();
    expect(await order.ended()).toBe("COMPLETED");
    expect(await breachesOf(order)).toEqual([]);
    expect(await order.told("order.shippingUpdated")).toMatchObject([{ status, by: "TRACKING" }]);
    expect(await order.told("case.cancelDeclined")).toEqual([{ reason: "ALREADY_SHIPPED" }]);
    expect((await order.mails()).map(({ kind, params }) => [kind, params.reason])).toEqual([
      ["order.cancelDeclined", "ALREADY_SHIPPED"],
      ["order.shipped", undefined],
    ]);
    expect(Object.values(await order.lane()).map(({ undoStatus }) => undoStatus)).toEqual(Array(5).fill("REGISTERED"));
  });

  it("before they were paid: the money is taken after all", async () => {
    const order = await openOrder({ faults: [{ port: "payment", call: "capture", fault: "DOWN" }] });
    await order.atStage("CAPTURING_PAYMENT");
    await order.parcelIs("SHIPPED");
    await order.withdraw();
    await order.mend();
    expect(await order.ended()).toBe("COMPLETED");
    expect(await breachesOf(order)).toEqual([]);
  });

  it("and whose card is declined then wait for operations instead of being called back", async () => {
    const order = await openOrder({ faults: [{ port: "payment", call: "capture", fault: "DECLINES" }] });
    await order.atStage("CAPTURING_PAYMENT");
    await order.parcelIs("SHIPPED");
    await order.taskOf({ type: "order.stepFailed", about: { error: "PAYMENT_DECLINED" } });
    await order.mend();
    await order.operations("order.stepFailed", "RETRY");
    expect(await order.ended()).toBe("COMPLETED");
    expect(await breachesOf(order)).toEqual([]);
  });
});
