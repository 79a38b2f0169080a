import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FailableOrderStep, failableOrderSteps } from "../../domain/order/saga";
import { customerStage } from "../../domain/order/stages";
import { breakableSteps, breakStep, type OrderActivity } from "../testing/broken-steps";
import { prepareFaults, refuseEvent } from "../testing/fault";
import { breachesOf } from "../testing/order-breaches";
import { openOrder } from "../testing/order-case";
import type { OrderFault } from "../testing/order-place";
import { startOrderWorld } from "../testing/order-world";

let world: Awaited<ReturnType<typeof startOrderWorld>>;
beforeAll(async () => {
  world = await startOrderWorld(breakableSteps);
  await prepareFaults();
});
afterAll(() => world.stop());

const activityOf: Record<FailableOrderStep, OrderActivity> = {
  RESERVE_INVENTORY: "reserveInventory",
  AUTHORISE_PAYMENT: "authorisePayment",
  CREATE_SHIPMENT: "createShipment",
  CAPTURE_PAYMENT: "capturePayment",
};
const steps = Object.keys(activityOf) as FailableOrderStep[];

const failed = async (step: FailableOrderStep) => {
  const id = randomUUID();
  const mend = breakStep(id, activityOf[step]);
  const order = await openOrder({ id });
  await order.atStage(failableOrderSteps[step].failed);
  return { order, mend };
};

describe.concurrent.each(steps)("%s that failed for good", (step) => {
  it("is put before operations, and the customer reads of no failure", async () => {
    const { order } = await failed(step);
    expect(await order.taskOf({ type: "order.stepFailed" })).toMatchObject({
      requiredRoles: ["OPERATIONS"],
      mayDecide: true,
      facts: { about: { step, error: "BROKEN" } },
    });
    const state = await order.storedState();
    expect(state).toMatchObject({ status: "OPEN", lastError: { code: "BROKEN" } });
    expect(state.saga?.find((each) => each.step === step)).toMatchObject({
      status: "FAILED",
      error: "BROKEN",
      undoStatus: "REGISTERED",
    });
    expect(await order.told("case.stepFailed")).toEqual([{ step, error: "BROKEN" }]);
    expect(customerStage(state.stage)).toBe("PROCESSING");
    expect(await order.mails()).toEqual([]);
    expect((await order.notices()).map(({ kind }) => kind)).toContain("case.stepFailed");
  });

  it("is tried again as often as operations say, and the order is shipped", async () => {
    const { order, mend } = await failed(step);
    await order.operations("order.stepFailed", "RETRY");
    await order.asked("order.stepFailed", 2);
    mend();
    await order.operations("order.stepFailed", "RETRY", { note: "They say it works again." });
    await order.atStage("PROCESSING");
    expect((await order.storedState()).history.map(({ reason }) => reason)).toContain("RETRIED");
    await order.ship();
    expect(await order.ended()).toBe("COMPLETED");
    expect(await breachesOf(order)).toEqual([]);
  });

  it("ends the order when operations cancel it: what was begun is undone in reverse, and the customer reads their words", async () => {
    const { order } = await failed(step);
    await order.operations("order.stepFailed", "CANCELLED", { message: "We cannot deliver at present." });
    expect(await order.ended()).toBe("CANCELLED");
    expect(await breachesOf(order)).toEqual([]);
    expect(await order.mails()).toMatchObject([
      { kind: "order.cancelled", params: { reason: "CANCELLED_BY_OPERATIONS", message: "We cannot deliver at present." } },
    ]);
  });

  it("is taken back from operations when the customer cancels", async () => {
    const { order } = await failed(step);
    await order.taskOf({ type: "order.stepFailed" });
    await order.withdraw();
    expect(await order.ended()).toBe("CANCELLED");
    expect((await order.lastTask({ type: "order.stepFailed" })).status).toBe("CANCELLED");
    expect(await breachesOf(order)).toEqual([]);
  });
});

describe.concurrent("a final answer is not asked for twice and ends the order", () => {
  it.each<[string, OrderFault, string]>([
    ["no stock", { port: "inventory", call: "reserve", fault: "DECLINES" }, "OUT_OF_STOCK"],
    ["a card declined when asked", { port: "payment", call: "authorise", fault: "DECLINES" }, "PAYMENT_DECLINED"],
    ["an address nobody delivers to", { port: "shipping", call: "create", fault: "DECLINES" }, "ADDRESS_REFUSED"],
    ["a card declined when charged", { port: "payment", call: "capture", fault: "DECLINES" }, "PAYMENT_DECLINED"],
  ])("%s", async (_, fault, reason) => {
    const order = await openOrder({ faults: [{ ...fault, times: 1 }] });
    expect(await order.ended()).toBe("REJECTED");
    expect(await breachesOf(order)).toEqual([]);
    expect(await order.storedState()).toMatchObject({ status: "REJECTED", result: { outcome: "REJECTED", reasons: [reason] } });
    expect(await order.mails()).toMatchObject([{ kind: "order.rejected", params: { reasonCodes: [reason] } }]);
    expect(await order.rows("SELECT id FROM tasks WHERE case_id = $1")).toEqual([]);
  });

  it("data that is no order", async () => {
    const id = randomUUID();
    const mend = await refuseEvent(id, "order.placed");
    const order = await openOrder({ id });
    await world.owner.query("UPDATE cases SET data = data - 'payment' WHERE id = $1", [id]);
    await mend();
    expect(await order.ended()).toBe("REJECTED");
    expect(await order.undone()).toEqual(["CANCEL_ORDER"]);
    expect(await order.mails()).toMatchObject([{ kind: "order.rejected", params: { reasonCodes: ["NOT_VALID"] } }]);
  });
});
