import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DemoPerson } from "../../prisma/people";
import { people } from "../../prisma/people";
import { breachesOf } from "../testing/order-breaches";
import { type OrderCase, openOrder } from "../testing/order-case";
import type { PlaceOptions } from "../testing/order-place";
import { startOrderWorld } from "../testing/order-world";
import { waitFor } from "../testing/wait-for";

let world: Awaited<ReturnType<typeof startOrderWorld>>;
beforeAll(async () => {
  world = await startOrderWorld();
});
afterAll(() => world.stop());

const flagsOf = async (order: OrderCase): Promise<string[]> => {
  const { facts } = await order.taskOf({});
  return (facts.check as { flags: { flag: string }[] }).flags.map(({ flag }) => flag);
};

const through = async (order: OrderCase): Promise<void> => {
  await order.atStage("PROCESSING");
  await order.ship();
  expect(await order.ended()).toBe("COMPLETED");
  expect(await breachesOf(order)).toEqual([]);
};

describe.concurrent("why an order needs a person", () => {
  it.each<[string, PlaceOptions, string]>([
    ["its amount", { unitPrice: 1_000_01 }, "AMOUNT"],
    ["a high fraud score", { fraud: "fraud85" }, "FRAUD_SCORE"],
    ["a suspect address", { fraud: "suspect" }, "ADDRESS_SUSPECT"],
    ["a first order that is large", { unitPrice: 500_01 }, "FIRST_ORDER_LARGE"],
    ["very many pieces", { unitPrice: 1_00, quantity: 51, stock: 60 }, "MANY_PIECES"],
  ])("%s, and nothing is touched before he has said yes", async (_, options, flag) => {
    const order = await openOrder(options);
    expect((await flagsOf(order))[0]).toBe(flag);
    expect((await order.storedState()).history.at(-1)).toMatchObject({ to: "MANUAL_REVIEW", reason: flag });
    expect(await order.payments()).toEqual([]);
    expect((await order.stock()).reserved).toBe(0);
    await order.approve(1, people.nora);
    await through(order);
  });

  it("exactly the amount of the policy needs none, nor does a fraud check that answers in the end", async () => {
    const [amount, check] = await Promise.all([
      openOrder({ unitPrice: 500_00 }),
      openOrder({ fraud: "frauddown", unitPrice: 500_00 }),
    ]);
    for (const order of [amount, check]) {
      await order.atStage("PROCESSING");
      expect(await order.rows("SELECT id FROM tasks WHERE case_id = $1")).toEqual([]);
      expect((await order.told("order.checked"))[0]).toMatchObject({ ruleSet: "order-check", ruleVersion: 1, levels: 0 });
    }
  });

  it("a fraud check that stays away: nobody waits for it longer than two minutes", async () => {
    const order = await openOrder({ faults: [{ port: "fraud", call: "check", fault: "DOWN" }] });
    await order.atStage("ORDER_CHECK");
    await order.advance("90s");
    expect((await order.storedState()).stage).toBe("ORDER_CHECK");
    await order.advance("40s");
    expect(await flagsOf(order)).toEqual(["FRAUD_CHECK_AWAY"]);
    await order.approve(1, people.nora);
    await through(order);
  });
});

describe.concurrent("the clocks of a review", () => {
  const waiting = async (unitPrice: number): Promise<OrderCase> => {
    const order = await openOrder({ unitPrice });
    await order.inReview();
    return order;
  };
  const reminders = async (order: OrderCase) => (await order.told("task.reminded")).map(({ number }) => number);

  it("remind after 4 h and every 4 h, not before, and escalate after 24 h, once", async () => {
    const order = await waiting(2_000_00);
    await order.advance("3h");
    expect(await reminders(order)).toEqual([]);
    await order.advance("2h");
    expect(await reminders(order)).toEqual([1]);
    expect(await order.taskOf({})).toMatchObject({ status: "OPEN", priority: "NORMAL", requiredRoles: ["ORDER_APPROVER"] });
    const reminded = (await order.notices()).filter(({ kind }) => kind === "task.reminded");
    expect(new Set(reminded.map(({ user_id }) => user_id))).toEqual(new Set([people.nora.id, people.nils.id]));
    await expect(order.approve(1, people.otto)).rejects.toMatchObject({ code: "MISSING_ROLE" });
    await order.advance("18h");
    expect(await reminders(order)).toEqual([1, 2, 3, 4, 5]);
    expect(await order.told("task.escalated")).toEqual([]);
    await order.advance("6h");
    expect(await reminders(order)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(await order.told("task.escalated")).toEqual([
      {
        before: { priority: "NORMAL", requiredRoles: ["ORDER_APPROVER"] },
        after: { priority: "HIGH", requiredRoles: ["ORDER_APPROVER", "OPERATIONS"] },
      },
    ]);
    await order.approve(1, people.otto);
    await through(order);
  });

  it("let operations decide up to their limit, and no further", async () => {
    const order = await waiting(5_000_01);
    await order.advance("25h");
    await expect(order.approve(1, people.otto)).rejects.toMatchObject({ code: "ABOVE_LIMIT" });
    await order.approve(1, people.nora);
    await through(order);
  });

  it("begin anew with the second level, which needs somebody else", async () => {
    const order = await waiting(10_000_01);
    await order.advance("25h");
    await order.approve(1, people.otto);
    const second = await order.taskOf({ level: 2 });
    expect(second).toMatchObject({ status: "OPEN", limitApplies: true, requiredRoles: ["ORDER_APPROVER"] });
    await waitFor("its clocks", async () => (await order.query()).timers.some(({ name }) => name === "escalation"));
    await order.advance("25h");
    expect((await order.taskOf({ level: 2 })).status).toBe("ESCALATED");
    await expect(order.approve(2, people.otto)).rejects.toMatchObject({ code: "ALREADY_DECIDED_CASE" });
    await order.approve(2, people.nora);
    await through(order);
  });
});

describe("an order nobody may decide", () => {
  const boss: DemoPerson = { ...people.nils, id: randomUUID(), name: "Bea Vogel", email: "bea@demo.test" };
  const works = (active: boolean) => world.owner.query("UPDATE users SET active = $2 WHERE id = $1", [boss.id, active]);
  beforeAll(async () => {
    const { id, email, name, roles } = boss;
    await world.owner.query("INSERT INTO users (id, email, name, password_hash) VALUES ($1, $2, $3, 'none')", [id, email, name]);
    for (const role of roles) await world.owner.query("INSERT INTO user_roles (user_id, role) VALUES ($1, $2)", [id, role]);
    await world.owner.query("INSERT INTO authority_limits (user_id, currency, amount) VALUES ($1, 'EUR', $2)", [
      id,
      1_000_000_00,
    ]);
  });

  it("is told to operations until somebody can", async () => {
    await works(false);
    const order = await openOrder({ unitPrice: 150_000_00 });
    await order.approve(1, people.nora);
    await order.asked("order.nobodyToDecide", 1);
    await waitFor("the flag", async () => (await order.storedState()).nobodyCanDecide === true);
    expect(await order.told("case.nobodyCanDecide")).toMatchObject([{ level: 2 }]);
    await order.operations("order.nobodyToDecide", "LOOK_AGAIN");
    await order.asked("order.nobodyToDecide", 2);
    await works(true);
    await order.operations("order.nobodyToDecide", "LOOK_AGAIN", { note: "Bea may." });
    await waitFor("the flag to fall", async () => (await order.storedState()).nobodyCanDecide === false);
    await order.approve(2, boss);
    await through(order);
  });

  it("takes the question back by itself when somebody can by the next ring, also for a refund", async () => {
    await works(true);
    const paid = await openOrder({ unitPrice: 150_000_00 });
    await paid.approve(1, people.nora);
    await paid.approve(2, boss);
    await paid.atStage("PROCESSING");
    await works(false);
    await paid.withdraw();
    await paid.atStage("REFUND_REVIEW");
    await paid.asked("order.nobodyToDecide", 1);
    await waitFor("the flag", async () => (await paid.storedState()).nobodyCanDecide === true);
    await works(true);
    await paid.advance("5h");
    await waitFor("the flag to fall", async () => (await paid.storedState()).nobodyCanDecide === false);
    expect((await paid.lastTask({ type: "order.nobodyToDecide" })).status).toBe("CANCELLED");
    await paid.decide({ type: "order.refund" }, boss, "APPROVED");
    expect(await paid.ended()).toBe("CANCELLED");
    expect(await breachesOf(paid)).toEqual([]);
  });
});
