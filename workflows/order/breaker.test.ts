import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { people } from "../../prisma/people";
import { breachesOf } from "../testing/order-breaches";
import { type OrderCase, openOrder } from "../testing/order-case";
import { startOwnWorld } from "../testing/own-world";
import { waitFor } from "../testing/wait-for";

let world: Awaited<ReturnType<typeof startOwnWorld>>;
beforeAll(async () => {
  world = await startOwnWorld({});
});
afterAll(() => world.stop());

const rests = (minutes: number) =>
  world.owner.query(
    `INSERT INTO circuit_breakers (name, state, retry_at) VALUES ('payment', 'OPEN', now() + $1 * interval '1 minute')
    ON CONFLICT (name) DO UPDATE SET state = 'OPEN', retry_at = excluded.retry_at, changed_at = now()`,
    [minutes],
  );
const wakes = () => world.owner.query("UPDATE circuit_breakers SET state = 'CLOSED', calls = 0, failures = 0, retry_at = NULL");
const breaker = async () => (await world.owner.query("SELECT state FROM circuit_breakers WHERE name = 'payment'")).rows[0];

/** The breaker is one for all orders, so these go one after the other. */
const waiting = async (stage: string, order?: OrderCase): Promise<OrderCase> => {
  const waits = order ?? (await openOrder());
  await waitFor("an order that waits", async () => (await waits.storedState())?.waitingFor);
  expect((await waits.storedState()).stage).toBe(stage);
  return waits;
};

describe("a payment provider that is given a rest", () => {
  it("is waited for, the case says so and until when, and the order goes on by itself after it", async () => {
    await rests(5);
    const order = await waiting("AUTHORISING_PAYMENT");
    const { waitingFor, timers } = await order.query();
    const [{ retry_at: until }] = (await world.owner.query("SELECT retry_at FROM circuit_breakers")).rows;
    expect(waitingFor).toEqual({ system: "payment", until: until.toISOString() });
    expect(timers).toMatchObject([{ name: "systemRest", then: "TRY_AGAIN" }]);
    expect(Date.parse(timers[0]?.at ?? "")).toBeGreaterThan(until.getTime());
    expect(await order.told("case.systemRests")).toEqual([waitingFor]);
    expect(await order.calls()).toEqual([]);

    await wakes();
    await order.advance("6m");
    const state = await order.atStage("PROCESSING");
    expect(state.waitingFor).toBeUndefined();
    expect(state.timers.map(({ name }) => name)).toEqual(["carrierSilence"]);
    await order.ship();
    expect(await order.ended()).toBe("COMPLETED");
    expect(await breachesOf(order)).toEqual([]);
  });

  it("is waited for again when it rests longer than it said", async () => {
    await rests(5);
    const order = await waiting("AUTHORISING_PAYMENT");
    await rests(20);
    await order.advance("6m");
    await waitFor("a longer wait", async () => (await order.told("case.systemRests")).length === 2);
    expect(await order.calls()).toEqual([]);
    await wakes();
    await order.advance("20m");
    await order.atStage("PROCESSING");
  });

  it("does not keep a customer from cancelling: what was reserved goes back", async () => {
    await rests(5);
    const order = await waiting("AUTHORISING_PAYMENT");
    await order.withdraw();
    await order.atStage("CANCELLING");
    // Nobody knows yet whether an authorisation arrived: that its card is let go has to wait as well.
    await waiting("CANCELLING", order);
    await wakes();
    await order.advance("6m");
    expect(await order.ended()).toBe("CANCELLED");
    expect(await breachesOf(order)).toEqual([]);
  });

  it("delays a refund, not the order's end for good", async () => {
    await wakes();
    const order = await openOrder({ unitPrice: 2_000_00 });
    await order.approve(1, people.nora);
    await order.atStage("PROCESSING");
    await rests(5);
    await order.withdraw();
    await waiting("CANCELLING", order);
    expect(await order.undone()).toEqual(["CANCEL_SHIPMENT"]);
    await wakes();
    await order.advance("6m");
    expect(await order.ended()).toBe("CANCELLED");
    expect(await breachesOf(order)).toEqual([]);
  });

  it("is given one by its failures, and is asked by a single order first", async () => {
    await wakes();
    const order = await openOrder({ faults: [{ port: "payment", call: "authorise", fault: "DOWN" }] });
    await waiting("AUTHORISING_PAYMENT", order);
    expect(await breaker()).toEqual({ state: "OPEN" });
    await order.mend();
    const others = await Promise.all([openOrder(), openOrder()]);
    for (const other of others) await waiting("AUTHORISING_PAYMENT", other);
    await world.owner.query("UPDATE circuit_breakers SET retry_at = now()");
    await order.advance("6m");
    await order.atStage("PROCESSING");
    expect(await breaker()).toEqual({ state: "CLOSED" });
    for (const other of others) {
      await other.advance("6m");
      await other.atStage("PROCESSING");
    }
  });
});
