import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorld, type World } from "@/server/testing/test-world";
import { orderPorts } from "./order-ports";

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.owner.query("INSERT INTO sim_stock (sku, initial, on_hand) VALUES ('LAMP', 10, 10), ('DESK', 5, 5)");
});
afterAll(() => world.close());

const { signal } = new AbortController();
const address = { line1: "Main Street 1", city: "Berlin", postalCode: "10115", country: "DE" };

it("brings an order whole through every system, each call twice, with one effect", async () => {
  const { inventory, payments, shipping, fraud } = orderPorts();
  const caseId = randomUUID();
  const twice = async <Answer>(call: () => Promise<Answer>): Promise<Answer> => {
    const first = await call();
    expect(await call()).toEqual(first);
    return first;
  };
  const person = { name: "Ana", email: "ana+fraud85+suspect@demo.test" };
  const question = { key: `${caseId}:fraud`, caseId, person, address, cardToken: "tok_ok", amount: 500, currency: "EUR" };
  expect(await twice(() => fraud.check(question, signal))).toEqual({ score: 85, addressSuspect: true });
  const stock = { key: `${caseId}:reserve`, caseId };
  const lines = [
    { sku: "LAMP", quantity: 2 },
    { sku: "DESK", quantity: 1 },
  ];
  await twice(() => inventory.reserve({ ...stock, lines }, signal));
  const card = { key: `${caseId}:pay`, caseId, cardToken: "tok_ok", amount: 500, currency: "EUR" };
  await twice(() => payments.authorise(card, signal));
  const parcel = await twice(() => shipping.create({ key: `${caseId}:ship`, caseId, address, timeScale: 1 }, signal));
  expect(parcel).toMatchObject({ status: "CREATED", carrier: "Nordpost" });
  const money = { payment: card.key, amount: 500, caseId };
  await twice(() => payments.capture({ ...money, key: `${caseId}:capture` }, signal));
  await twice(() => inventory.ship(stock, signal));
  expect(await twice(() => shipping.cancel({ key: `${caseId}:ship`, caseId }, signal))).toBe("CANCELLED");
  expect(await twice(() => payments.refund({ ...money, key: `${caseId}:refund` }, signal))).toEqual({
    authorised: 500,
    captured: 500,
    refunded: 500,
    voided: false,
  });
  const { rows } = await world.owner.query(
    "SELECT sku, on_hand, reserved, shipped FROM sim_stock WHERE sku IN ('LAMP', 'DESK') ORDER BY sku",
  );
  expect(rows).toEqual([
    { sku: "DESK", on_hand: 4, reserved: 0, shipped: 1 },
    { sku: "LAMP", on_hand: 8, reserved: 0, shipped: 2 },
  ]);
});
