import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import { address, endOf, type OrderWorld, openOrderWorld, patient } from "../testing/order-world";
import { fraudCheckSimulator } from "./fraud-check-simulator";

let world: OrderWorld;
beforeAll(async () => {
  world = await openOrderWorld();
});
afterAll(() => world.close());

const question = (email: string) => {
  const caseId = randomUUID();
  const asked = { key: `order-${caseId}:fraud`, caseId, person: { name: "Chen", email }, address };
  return () => endOf(fraudCheckSimulator.check({ ...asked, cardToken: "tok_ok", amount: 1, currency: "EUR" }, patient()));
};

it("an address without tags is harmless; tags steer the answer", async () => {
  expect(await question("chen@demo.test")()).toEqual({ score: 5, addressSuspect: false });
  expect(await question("chen+fraud85@demo.test")()).toEqual({ score: 85, addressSuspect: false });
  expect(await question("chen+fraud0+suspect@demo.test")()).toEqual({ score: 0, addressSuspect: true });
  expect(await question("chen+fraud100@demo.test")()).toMatchObject({ score: 100 });
  expect(await question("chen+fraud101@demo.test")()).toMatchObject({ score: 5 });
});

it("a check that is away for three tries answers the fourth, and the same each time", async () => {
  const ask = question("chen+frauddown+fraud40@demo.test");
  const answer = { score: 40, addressSuspect: false };
  expect([await ask(), await ask(), await ask()]).toEqual(Array(3).fill("SystemUnavailable"));
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([answer, answer, answer]);
});
