import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type FaultKind, type FaultPort, faultCalls } from "@/domain/demo/ledgers";
import { orderCalls } from "../testing/order-calls";
import { endOf, type OrderWorld, openOrderWorld } from "../testing/order-world";
import { type OrderPorts, orderPorts } from "./order-ports";
import { takeFault } from "./take-fault";

let world: OrderWorld;
let ports: OrderPorts;
beforeAll(async () => {
  world = await openOrderWorld();
  ports = orderPorts();
});
afterEach(async () => {
  await world.switchOff();
});
afterAll(() => world.close());

const calls = Object.entries(faultCalls).flatMap(([port, names]) =>
  port === "mail" ? [] : names.map((call) => ({ port: port as FaultPort, call: call as string })),
);
const declined: Record<string, string | undefined> = {
  "inventory reserve": "OUT_OF_STOCK",
  "payment authorise": "PAYMENT_DECLINED",
  "payment capture": "PAYMENT_DECLINED",
  "shipping create": "ADDRESS_REFUSED",
  "shipping track": undefined,
  "fraud check": "SystemUnavailable",
};

/** Anything but the name of an error or a code. */
const answered = expect.not.stringMatching(/^System|Error$|_/);

/** What each fault looks like from outside, and whether the work is done afterwards. */
const expected: Record<FaultKind, { end: (call: string) => unknown; done: boolean; within?: number }> = {
  DOWN: { end: () => "SystemUnavailable", done: false },
  SLOW: { end: () => "TimeoutError", done: false, within: 100 },
  LATE: { end: () => "TimeoutError", done: true, within: 400 },
  TWICE: { end: () => answered, done: true },
  DECLINES: { end: (call) => (call in declined ? declined[call] : "NOT_POSSIBLE"), done: false },
  WRONG: { end: () => "SystemUnavailable", done: false },
};

for (const [fault, { end, done, within }] of Object.entries(expected) as [FaultKind, (typeof expected)[FaultKind]][])
  describe(`${fault}: each call ends as it must, has its effect ${done ? "once" : "not at all"}, and once when it is asked again`, () => {
    for (const { port, call } of calls)
      it(`${port} ${call}`, async () => {
        const name = `${port} ${call}`;
        const { caseId, callOf, books } = await orderCalls(world, ports);
        const one = callOf(name);
        await one.before();
        expect(await books()).toMatchObject(one.undone);
        await world.switchOn({ port, call, fault, match: caseId, times: 1 });
        const ended = await endOf(one.call(within === undefined ? undefined : AbortSignal.timeout(within)));
        expect(ended).toEqual(end(name));
        expect(await books()).toMatchObject(done ? one.done : one.undone);
        expect(await endOf(one.call())).toEqual(answered);
        expect(await books()).toMatchObject(one.done);
        expect(await world.count("sim_faults WHERE times_left > 0")).toBe(0);
      });
  });

describe("a switch", () => {
  it("acts on what it names only: order, product, card, place, in any spelling", async () => {
    const { caseId, sku, callOf, books } = await orderCalls(world, ports);
    const ask = (name: string) => endOf(callOf(name).call());
    await world.switchOn({ port: "inventory", call: "reserve", fault: "DOWN", match: "ANOTHER-SKU" });
    await world.switchOn({ port: "payment", call: "authorise", fault: "DOWN", match: "tok_visa" });
    await world.switchOn({ port: "shipping", call: "create", fault: "DOWN", match: "10119" });
    for (const name of ["inventory reserve", "payment authorise", "shipping create"]) expect(await ask(name)).toMatchObject({});
    await world.switchOn({ port: "inventory", call: "release", fault: "DOWN", match: sku });
    await world.switchOn({ port: "payment", call: "capture", fault: "DOWN", match: "tok_ok" });
    await world.switchOn({ port: "shipping", call: "cancel", fault: "DOWN", match: "berlin" });
    await world.switchOn({ port: "fraud", call: "check", fault: "DOWN", match: caseId });
    for (const name of ["inventory release", "payment capture", "shipping cancel", "fraud check"])
      expect(await ask(name)).toBe("SystemUnavailable");
    expect(await books()).toMatchObject({ stock: { reserved: 4 }, payment: { captured: 0 }, parcel: "CREATED" });
  });

  it("for good stays on; one for three times is used up by three of fifty calls at once, the oldest first", async () => {
    const call = { port: "payment", call: "capture", about: ["tok_ok"] } as const;
    await world.switchOn({ port: "payment", call: "capture", fault: "LATE", times: 3 });
    await world.switchOn({ port: "payment", call: "capture", fault: "SLOW", times: 2 });
    const taken = await Promise.all(Array.from({ length: 50 }, () => takeFault(call)));
    expect(taken.filter(Boolean).sort()).toEqual(["LATE", "LATE", "LATE", "SLOW", "SLOW"]);
    await world.switchOn({ port: "payment", call: "capture", fault: "DOWN" });
    const again = await Promise.all(Array.from({ length: 20 }, () => takeFault(call)));
    expect(again).toEqual(Array(20).fill("DOWN"));
  });

  it("does not act for a caller who has given up already", async () => {
    const { caseId, callOf } = await orderCalls(world, ports);
    await world.switchOn({ port: "inventory", call: "reserve", fault: "DOWN", match: caseId, times: 1 });
    const stopped = AbortSignal.abort(new Error("the case was stopped"));
    await expect(callOf("inventory reserve").call(stopped)).rejects.toThrow("the case was stopped");
    expect(await world.count("sim_faults WHERE times_left = 1")).toBe(1);
  });
});
