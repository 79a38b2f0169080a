import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { breachesOf } from "../testing/order-breaches";
import { openOrder } from "../testing/order-case";
import type { OrderFault } from "../testing/order-place";
import { startOrderWorld } from "../testing/order-world";

let world: Awaited<ReturnType<typeof startOrderWorld>>;
beforeAll(async () => {
  world = await startOrderWorld();
});
afterAll(() => world.stop());

// Every try on the way takes about a second, most of it waiting: so all of them wait side by side.
vi.setConfig({ maxConcurrency: 8 });

describe.concurrent("an outside system that stays away", () => {
  it.each<[string, OrderFault]>([
    ["RESERVING_INVENTORY", { port: "inventory", call: "reserve", fault: "DOWN" }],
    ["AUTHORISING_PAYMENT", { port: "payment", call: "authorise", fault: "DOWN" }],
    ["CREATING_SHIPMENT", { port: "shipping", call: "create", fault: "WRONG" }],
    ["CAPTURING_PAYMENT", { port: "payment", call: "capture", fault: "WRONG" }],
  ])("at %s is asked for an hour, then operations decide; what was lost is found under the same key", async (stage, fault) => {
    const order = await openOrder({ faults: [fault] });
    await order.atStage(stage);
    await order.advance("55m");
    expect((await order.storedState()).stage).toBe(stage);
    await order.advance("10m");
    expect((await order.atStage(`${stage}_FAILED`)).lastError?.code).toBe("SYSTEM_UNAVAILABLE");
    await order.mend();
    await order.operations("order.stepFailed", "RETRY");
    await order.atStage("PROCESSING");
    await order.ship();
    expect(await order.ended()).toBe("COMPLETED");
    expect(await breachesOf(order)).toEqual([]);
  });

  it.each<[string, OrderFault]>([
    ["RETURN_PAYMENT", { port: "payment", call: "refund", fault: "DOWN" }],
    ["RELEASE_INVENTORY", { port: "inventory", call: "release", fault: "DOWN" }],
  ])("when %s is to be done is asked for an hour, then operations decide", async (undo, fault) => {
    const order = await openOrder({ faults: [fault] });
    await order.atStage("PROCESSING");
    await order.withdraw();
    await order.atStage("CANCELLING");
    await order.advance("50m");
    expect(await order.openTasks()).toEqual([]);
    await order.advance("20m");
    await order.taskOf({ type: "order.undoFailed", about: { undo, error: "SYSTEM_UNAVAILABLE" } });
    await order.mend();
    await order.operations("order.undoFailed", "RETRY");
    expect(await order.ended()).toBe("CANCELLED");
    expect((await order.undone()).at(-1)).toBe(undo);
    await order.settled();
  });

  it("a carrier that cannot be asked for news is asked again three days later, and nobody is troubled", async () => {
    const order = await openOrder();
    await order.atStage("PROCESSING");
    await order.fault({ port: "shipping", call: "track", fault: "DOWN" });
    await order.advance("75h");
    expect(await order.storedState()).toMatchObject({ stage: "PROCESSING", timers: [{ name: "carrierSilence" }] });
    expect(await order.openTasks()).toEqual([]);
    await order.mend();
    await order.parcelIs("SHIPPED");
    await order.advance("73h");
    expect(await order.ended()).toBe("COMPLETED");
    expect(await breachesOf(order)).toEqual([]);
  });
});
