import { expect, test } from "vitest";
import { orderFlags } from "@/domain/order/check";
import { messages as en } from "@/messages/en";
import { messages as zh } from "@/messages/zh";
import { byWeight } from "./order-flags";

test("what may be fraud comes before what is merely large, whatever order the tables found it in", () => {
  const found = ["AMOUNT", "FIRST_ORDER_LARGE", "ADDRESS_SUSPECT", "FRAUD_SCORE"] as const;
  const sorted = byWeight(found.map((flag) => ({ flag, value: 1 }))).map(({ flag }) => flag);
  expect(sorted).toEqual(["FRAUD_SCORE", "ADDRESS_SUSPECT", "FIRST_ORDER_LARGE", "AMOUNT"]);
});

test("every reason to look has a sentence and a word in both languages", () => {
  for (const { order } of [en, zh])
    for (const flag of orderFlags) {
      expect(order.flag).toHaveProperty(flag);
      expect(order.topFlag).toHaveProperty(flag);
    }
});
