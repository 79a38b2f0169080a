import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SagaUndo } from "../../domain/order/saga";
import { breachesOf } from "../testing/order-breaches";
import { type OrderCase, openOrder } from "../testing/order-case";
import type { OrderFault } from "../testing/order-place";
import { startOrderWorld } from "../testing/order-world";
import { waitFor } from "../testing/wait-for";

let world: Awaited<ReturnType<typeof startOrderWorld>>;
beforeAll(async () => {
  world = await startOrderWorld();
});
afterAll(() => world.stop());

const refuses = (port: OrderFault["port"], call: string): OrderFault => ({ port, call, fault: "DECLINES" });

/** A paid order that its customer has cancelled. */
const cancelled = async (...faults: OrderFault[]): Promise<OrderCase> => {
  const order = await openOrder({ faults });
  await order.atStage("PROCESSING");
  await order.withdraw();
  return order;
};

const undoTask = (order: OrderCase, undo: SagaUndo) => order.taskOf({ type: "order.undoFailed", about: { undo } });

describe.concurrent("an undo that cannot be done", () => {
  it.each<[SagaUndo, OrderFault, SagaUndo[]]>([
    ["CANCEL_SHIPMENT", refuses("shipping", "cancel"), ["RETURN_PAYMENT", "RELEASE_INVENTORY", "CANCEL_ORDER"]],
    ["RETURN_PAYMENT", refuses("payment", "refund"), ["CANCEL_SHIPMENT", "RELEASE_INVENTORY", "CANCEL_ORDER"]],
    ["RELEASE_INVENTORY", refuses("inventory", "release"), ["CANCEL_SHIPMENT", "RETURN_PAYMENT", "CANCEL_ORDER"]],
  ])("%s waits for operations while the rest goes on, and is tried again", async (undo, fault, others) => {
    const order = await cancelled(fault);
    expect(await undoTask(order, undo)).toMatchObject({
      requiredRoles: ["OPERATIONS"],
      mayDecide: true,
      facts: { about: { undo, error: "NOT_POSSIBLE" } },
    });
    await waitFor("the other undos", async () => (await order.undone()).length === 3);
    expect(await order.undone()).toEqual(others);
    expect(await order.told("case.undoFailed")).toEqual([{ step: undo, error: "NOT_POSSIBLE" }]);
    const failed = Object.values(await order.lane()).filter((each) => each.undo === undo);
    expect(failed.map(({ undoStatus, undoError }) => `${undoStatus} ${undoError}`)).toEqual(
      failed.map(() => "FAILED NOT_POSSIBLE"),
    );
    expect((await order.storedState()).stage).toBe("CANCELLING");

    // Tried again too early, it is asked again.
    await order.operations("order.undoFailed", "RETRY");
    await order.asked("order.undoFailed", 2);
    await order.mend();
    await order.operations("order.undoFailed", "RETRY");
    expect(await order.ended()).toBe("CANCELLED");
    expect(await order.undone()).toEqual([...others, undo]);
    expect((await order.stock()).on_hand).toBe(10);
    expect(await order.payments()).toMatchObject([{ captured: 120_00, refunded: 120_00 }]);
    expect((await order.shipments()).map(({ status }) => status)).toEqual(["CANCELLED"]);
    await order.settled();
  });

  it("is done by hand with a note, which stays on the trail", async () => {
    const order = await cancelled(refuses("payment", "refund"));
    await undoTask(order, "RETURN_PAYMENT");
    await expect(order.operations("order.undoFailed", "DONE_BY_HAND")).rejects.toMatchObject({ code: "VALIDATION_FAILED" });
    const { decisionId } = await order.operations("order.undoFailed", "DONE_BY_HAND", { note: "Paid back by bank transfer." });
    expect(await order.ended()).toBe("CANCELLED");
    expect(await order.told("case.undoneByHand")).toEqual([{ step: "RETURN_PAYMENT", decisionId }]);
    const { AUTHORISE_PAYMENT, CAPTURE_PAYMENT, CREATE_SHIPMENT } = await order.lane();
    expect([AUTHORISE_PAYMENT, CAPTURE_PAYMENT, CREATE_SHIPMENT].map((each) => each?.undoStatus)).toEqual([
      "BY_HAND",
      "BY_HAND",
      "DONE",
    ]);
    expect(await order.payments()).toMatchObject([{ captured: 120_00, refunded: 0 }]);
    await order.settled();
  });

  it("beside another one gives two questions at once, each answered by itself, and nothing told is lost", async () => {
    const order = await cancelled(refuses("payment", "refund"), refuses("inventory", "release"));
    await Promise.all([undoTask(order, "RETURN_PAYMENT"), undoTask(order, "RELEASE_INVENTORY")]);
    expect((await order.openTasks()).map(({ about }) => about?.undo).sort()).toEqual(["RELEASE_INVENTORY", "RETURN_PAYMENT"]);
    await waitFor("both in the case state", async () => (await order.query()).tasks.length === 2);
    expect(await order.undone()).toEqual(["CANCEL_SHIPMENT", "CANCEL_ORDER"]);
    expect((await order.told("case.undoFailed")).map(({ step }) => step)).toEqual(["RETURN_PAYMENT", "RELEASE_INVENTORY"]);
    await order.mend();
    await order.operations("order.undoFailed", "DONE_BY_HAND", { note: "Counted." }, { undo: "RELEASE_INVENTORY" });
    await order.operations("order.undoFailed", "RETRY", {}, { undo: "RETURN_PAYMENT" });
    expect(await order.ended()).toBe("CANCELLED");
    expect((await order.undone()).sort()).toEqual(["CANCEL_ORDER", "CANCEL_SHIPMENT", "RELEASE_INVENTORY", "RETURN_PAYMENT"]);
    expect(await order.told("order.paymentReturned")).toMatchObject([{ as: "REFUNDED", amount: 120_00 }]);
    await order.settled();
  });

  it("is done by hand while another one is tried again and again", async () => {
    const order = await cancelled(refuses("shipping", "cancel"), { port: "inventory", call: "release", fault: "DOWN" });
    await undoTask(order, "CANCEL_SHIPMENT");
    await waitFor("the goods' turn", async () => (await order.undone()).includes("RETURN_PAYMENT"));
    await order.operations("order.undoFailed", "DONE_BY_HAND", { note: "Called the carrier." });
    await waitFor("the answer taken", async () => (await order.undone()).includes("CANCEL_SHIPMENT"));
    expect(await order.undone()).toEqual(["RETURN_PAYMENT", "CANCEL_SHIPMENT"]);
    await order.mend();
    await order.advance("5m");
    expect(await order.ended()).toBe("CANCELLED");
    expect((await order.stock()).reserved).toBe(0);
  });

  it("because the parcel left after all stays with operations: everything else is undone, and is told once", async () => {
    const order = await cancelled(refuses("shipping", "cancel"));
    await undoTask(order, "CANCEL_SHIPMENT");
    await waitFor("the other undos", async () => (await order.undone()).length === 3);
    await order.mend();
    await order.parcelIs("SHIPPED");
    await order.operations("order.undoFailed", "RETRY");
    await order.taskOf({ type: "order.undoFailed", about: { error: "ALREADY_SHIPPED" } });
    await order.operations("order.undoFailed", "DONE_BY_HAND", { note: "The customer sends it back." });
    expect(await order.ended()).toBe("CANCELLED");
    expect((await order.payments())[0]).toMatchObject({ captured: 120_00, refunded: 120_00 });
    await order.settled();
  });

  it("reminds operations every day and comes first after two", async () => {
    const order = await cancelled(refuses("payment", "refund"));
    await undoTask(order, "RETURN_PAYMENT");
    await order.advance("49h");
    expect((await order.told("task.reminded")).map(({ number }) => number)).toEqual([1, 2]);
    expect(await undoTask(order, "RETURN_PAYMENT")).toMatchObject({ status: "ESCALATED", priority: "HIGH" });
    await order.mend();
    await order.operations("order.undoFailed", "RETRY");
    expect(await order.ended()).toBe("CANCELLED");
    expect(await breachesOf(order)).toEqual([
      "undone CANCEL_SHIPMENT, RELEASE_INVENTORY, CANCEL_ORDER, RETURN_PAYMENT instead of CANCEL_SHIPMENT, RETURN_PAYMENT, RELEASE_INVENTORY, CANCEL_ORDER",
    ]);
  });
});

describe.concurrent("a workflow cancelled by the engine itself", () => {
  it("undoes everything and tells the customer", async () => {
    const order = await openOrder();
    await order.atStage("PROCESSING");
    await order.handle.cancel();
    expect(await order.ended()).toBe("CANCELLED");
    expect(await breachesOf(order)).toEqual([]);
    expect(await order.mails()).toMatchObject([{ kind: "order.cancelled" }]);
  });

  it("takes its open question back", async () => {
    const order = await openOrder({ unitPrice: 2_000_00 });
    await order.inReview();
    await order.handle.cancel();
    expect(await order.ended()).toBe("CANCELLED");
    expect((await order.lastTask({})).status).toBe("CANCELLED");
    expect(await breachesOf(order)).toEqual([]);
  });

  it("goes on to its end when its goods have left", async () => {
    const order = await openOrder();
    await order.atStage("PROCESSING");
    await order.parcelIs("SHIPPED");
    await order.handle.cancel();
    expect(await order.ended()).toBe("COMPLETED");
    expect(await breachesOf(order)).toEqual([]);
    expect(await order.mails()).toMatchObject([{ kind: "order.shipped" }]);
  });
});

describe.concurrent("a warehouse that cannot count shipped goods out", () => {
  it("is put before operations until it can, and nothing is undone", async () => {
    const order = await openOrder({ faults: [refuses("inventory", "ship")] });
    await order.atStage("PROCESSING");
    await order.ship();
    const task = await order.taskOf({ type: "order.stepFailed", about: { step: "SHIP_INVENTORY" } });
    expect(task.outcomes).toEqual(["RETRY"]);
    expect((await order.storedState()).stage).toBe("SHIPPED");
    await expect(order.withdraw()).rejects.toMatchObject({ code: "ALREADY_SHIPPED" });
    await order.mend();
    await order.operations("order.stepFailed", "RETRY");
    expect(await order.ended()).toBe("COMPLETED");
    expect(await breachesOf(order)).toEqual([]);
  });
});
