import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { people } from "../../prisma/people";
import { startEngine } from "../testing/engine";
import { openOrder } from "../testing/order-case";

const budget = JSON.parse(readFileSync("bench/budget.json", "utf8")) as { historyEvents: { plainOrder: number } };

let stop: () => Promise<void>;
beforeAll(async () => {
  stop = await startEngine();
});
afterAll(() => stop());

const everyUndo = ["CANCEL_SHIPMENT", "RETURN_PAYMENT", "RELEASE_INVENTORY", "CANCEL_ORDER"];
const rejection = { reasonCodes: ["OUTSIDE_POLICY"], message: "We do not sell so much at once." };

describe.concurrent("an order", () => {
  it("goes through by itself when it is small: reserved, paid, sent, counted out, within the budget of events", async () => {
    const order = await openOrder({ quantity: 3 });
    await order.atStage("PROCESSING");
    expect(await order.stock()).toMatchObject({ on_hand: 7, reserved: 3, shipped: 0 });
    expect(await order.payments()).toEqual([{ authorised: 360_00, captured: 360_00, refunded: 0, voided: false }]);
    await order.ship("PICKED");
    await order.ship();
    expect(await order.ended()).toBe("COMPLETED");
    expect(await order.stock()).toMatchObject({ on_hand: 7, reserved: 0, shipped: 3 });
    expect(await order.payments()).toEqual([{ authorised: 360_00, captured: 360_00, refunded: 0, voided: false }]);
    expect((await order.notices()).map(({ kind, channel }) => `${kind} ${channel}`)).toEqual([
      "order.shipped EMAIL",
      "order.shipped IN_APP",
    ]);
    expect(await order.ownEvents()).toBeLessThanOrEqual(budget.historyEvents.plainOrder);
  });

  it("is approved by one person above the amount, and by two different ones above the next", async () => {
    const one = await openOrder({ unitPrice: 2_000_00 });
    await one.approve(1, people.nora);
    await one.atStage("PROCESSING");

    const two = await openOrder({ unitPrice: 12_000_00 });
    await two.approve(1, people.nora);
    await two.inReview(2);
    await expect(two.approve(2, people.nora)).rejects.toMatchObject({ code: "ALREADY_DECIDED_CASE" });
    await two.approve(2, people.nils);
    await two.atStage("PROCESSING");
    for (const order of [one, two]) {
      await order.ship();
      expect(await order.ended()).toBe("COMPLETED");
    }
  });

  it("is rejected by a person with reasons the customer is told, and nothing was touched", async () => {
    const order = await openOrder({ unitPrice: 2_000_00 });
    await order.decide({ level: 1 }, people.nora, "REJECTED", rejection);
    expect(await order.ended()).toBe("REJECTED");
    expect(await order.undone()).toEqual(["CANCEL_ORDER"]);
    expect(await order.payments()).toEqual([]);
    expect(await order.stock()).toMatchObject({ on_hand: 10, reserved: 0 });
    const [told] = await order.notices();
    expect(told).toMatchObject({
      kind: "order.rejected",
      params: { reasonCodes: ["OUTSIDE_POLICY"], message: rejection.message },
    });
  });

  it("that is out of stock ends at once and says so", async () => {
    const order = await openOrder({ quantity: 4, stock: 3 });
    expect(await order.ended()).toBe("REJECTED");
    expect(await order.undone()).toEqual(["RELEASE_INVENTORY", "CANCEL_ORDER"]);
    expect(await order.stock()).toMatchObject({ on_hand: 3, reserved: 0 });
    expect((await order.storedState()).result).toMatchObject({ outcome: "REJECTED", reasons: ["OUT_OF_STOCK"] });
  });

  it("whose card is declined gives the goods back and says so", async () => {
    const order = await openOrder({ card: "tok_declined" });
    expect(await order.ended()).toBe("REJECTED");
    expect(await order.undone()).toEqual(["RETURN_PAYMENT", "RELEASE_INVENTORY", "CANCEL_ORDER"]);
    expect(await order.stock()).toMatchObject({ on_hand: 10, reserved: 0 });
    expect((await order.storedState()).result).toMatchObject({ reasons: ["PAYMENT_DECLINED"] });
    expect((await order.calls()).filter(({ outcome }) => outcome === "DECLINED")).toEqual([
      { call: "AUTHORISE", outcome: "DECLINED", attempts: 1 },
    ]);
  });

  it("cancelled by its customer after it was paid is undone in reverse: parcel, money, goods, order", async () => {
    const order = await openOrder();
    await order.atStage("PROCESSING");
    await order.withdraw();
    expect(await order.ended()).toBe("CANCELLED");
    expect(await order.undone()).toEqual(everyUndo);
    expect(await order.payments()).toEqual([{ authorised: 120_00, captured: 120_00, refunded: 120_00, voided: false }]);
    expect(await order.stock()).toMatchObject({ on_hand: 10, reserved: 0, shipped: 0 });
    expect((await order.shipments()).map(({ status }) => status)).toEqual(["CANCELLED"]);
    const lane = await order.lane();
    expect(Object.values(lane).map(({ undoStatus }) => undoStatus)).toEqual(["DONE", "DONE", "DONE", "DONE", "DONE"]);
    await expect(order.ship()).rejects.toMatchObject({ code: "CASE_CLOSED" });
  });
});
