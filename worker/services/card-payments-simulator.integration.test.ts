import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { endOf, type OrderWorld, openOrderWorld, patient } from "../testing/order-world";
import { cardPaymentsSimulator } from "./card-payments-simulator";

let world: OrderWorld;
beforeAll(async () => {
  world = await openOrderWorld();
});
afterAll(() => world.close());

const signal = patient();
const amount = 120_00;
const order = (cardToken = "tok_ok") => {
  const caseId = randomUUID();
  const payment = `order-${caseId}:payment`;
  const call = (name: string, money = amount) => ({ key: `${payment}:${name}`, payment, amount: money, caseId });
  return {
    payment,
    authorise: (patience = signal) =>
      cardPaymentsSimulator.authorise({ key: payment, caseId, cardToken, amount, currency: "EUR" }, patience),
    capture: (name = "capture", money = amount) => cardPaymentsSimulator.capture(call(name, money), signal),
    void: (name = "void") => cardPaymentsSimulator.void(call(name), signal),
    refund: (name = "refund", money = amount) => cardPaymentsSimulator.refund(call(name, money), signal),
    find: () => cardPaymentsSimulator.find(payment, signal),
  };
};
const often = <Result>(call: () => Promise<Result>) => Promise.all(Array.from({ length: 20 }, () => endOf(call())));
const state = (captured: number, refunded: number, voided = false) => ({ authorised: amount, captured, refunded, voided });

describe("each call has one effect under its key, however often it is made at the same time", () => {
  it("authorise, capture, refund", async () => {
    const { authorise, capture, refund, find, payment } = order();
    expect(await often(authorise)).toEqual(Array(20).fill(state(0, 0)));
    expect(await often(capture)).toEqual(Array(20).fill(state(amount, 0)));
    expect(await often(() => refund("part", 20_00))).toEqual(Array(20).fill(state(amount, 20_00)));
    expect(await often(() => refund("rest", 100_00))).toEqual(Array(20).fill(state(amount, amount)));
    expect(await find()).toEqual(state(amount, amount));
    expect(
      await world.rows("SELECT call, attempts, outcome FROM sim_payment_calls WHERE payment_key = $1 ORDER BY key", [payment]),
    ).toEqual([
      { call: "AUTHORISE", attempts: 20, outcome: "DONE" },
      { call: "CAPTURE", attempts: 20, outcome: "DONE" },
      { call: "REFUND", attempts: 20, outcome: "DONE" },
      { call: "REFUND", attempts: 20, outcome: "DONE" },
    ]);
  });

  it("void", async () => {
    const { authorise, capture, void: letGo } = order();
    await authorise();
    expect(await often(letGo)).toEqual(Array(20).fill(state(0, 0, true)));
    expect(await endOf(capture())).toBe("PAYMENT_DECLINED");
  });
});

describe("money is never more than it may be", () => {
  it("captured: what was authorised, also under other keys at the same time", async () => {
    const { authorise, capture, find } = order();
    await authorise();
    const ends = await Promise.all(Array.from({ length: 10 }, (_, number) => endOf(capture(`capture:${number}`))));
    expect(ends.filter((end) => end === "PAYMENT_DECLINED")).toHaveLength(9);
    expect(await find()).toEqual(state(amount, 0));
  });

  it("refunded: what was captured", async () => {
    const { authorise, capture, refund } = order();
    await authorise();
    expect(await endOf(refund("early"))).toBe("NOT_POSSIBLE");
    await capture();
    expect(await endOf(refund("much", amount + 1))).toBe("NOT_POSSIBLE");
    expect(await refund("right")).toEqual(state(amount, amount));
    // A no stays a no under its key.
    expect(await endOf(refund("early"))).toBe("NOT_POSSIBLE");
  });

  it("captured or voided, when the two meet", async () => {
    for (let round = 0; round < 10; round += 1) {
      const { authorise, capture, void: letGo, find } = order();
      await authorise();
      const ends = await Promise.all([endOf(capture()), endOf(letGo())]);
      const now = await find();
      expect(ends).toEqual(now?.voided ? ["PAYMENT_DECLINED", state(0, 0, true)] : [state(amount, 0), "NOT_POSSIBLE"]);
    }
  });
});

describe("a void", () => {
  it("of an authorisation that never came shuts the door for it", async () => {
    const { authorise, void: letGo, find, capture } = order();
    expect(await find()).toBeUndefined();
    const shut = { authorised: 0, captured: 0, refunded: 0, voided: true };
    expect(await letGo()).toEqual(shut);
    expect(await endOf(authorise())).toBe("NOT_POSSIBLE");
    expect(await endOf(capture())).toBe("PAYMENT_DECLINED");
    expect(await find()).toEqual(shut);
  });

  it("meets its authorisation: nothing stays authorised", async () => {
    for (let round = 0; round < 10; round += 1) {
      const { authorise, void: letGo, find } = order();
      await Promise.all([endOf(authorise()), letGo()]);
      expect(await find()).toMatchObject({ voided: true, captured: 0 });
    }
  });
});

describe("cards", () => {
  it("tok_declined is refused, each time, and leaves no payment", async () => {
    const { authorise, find } = order("tok_declined");
    expect(await often(authorise)).toEqual(Array(20).fill("PAYMENT_DECLINED"));
    expect(await find()).toBeUndefined();
  });

  it("tok_down is away for three tries", async () => {
    const { authorise } = order("tok_down");
    const ends = [];
    for (let tries = 0; tries < 4; tries += 1) ends.push(await endOf(authorise()));
    expect(ends).toEqual([...Array(3).fill("SystemUnavailable"), state(0, 0)]);
  });

  it("tok_late is authorised, says nothing until the caller gives up, and answers the next time", async () => {
    const { authorise, find } = order("tok_late");
    expect(await endOf(authorise(AbortSignal.timeout(200)))).toBe("TimeoutError");
    expect(await find()).toEqual(state(0, 0));
    expect(await authorise()).toEqual(state(0, 0));
  });

  it("tok_slow takes its time, which a caller need not wait for", async () => {
    const { authorise, find } = order("tok_slow");
    expect(await endOf(authorise(AbortSignal.timeout(100)))).toBe("TimeoutError");
    expect(await find()).toBeUndefined();
    const from = Date.now();
    expect(await authorise()).toEqual(state(0, 0));
    expect(Date.now() - from).toBeGreaterThanOrEqual(2_900);
  });

  it("any other is good", async () => {
    expect(await order("tok_visa_4242").authorise()).toEqual(state(0, 0));
  });
});
