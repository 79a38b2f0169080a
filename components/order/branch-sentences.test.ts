import { expect, test } from "vitest";
import { orderConsequences } from "@/domain/order/consequences";
import { orderDecisions } from "@/domain/order/decision";
import { messages as en } from "@/messages/en";
import { orderPolicy } from "@/prisma/policies";
import { sentencesAfter } from "./branch-sentences";
import { isOrderTask, orderAnswers } from "./order-tasks";

const levels = [1, 2].map((level) => ({ level, roles: ["ORDER_APPROVER"] as const }));
const after = (type: string, outcome: string, total: number, level = 1) => {
  if (!isOrderTask(type)) throw new Error(type);
  const prospect = { type, level, reviewLevels: levels, policy: orderPolicy, total, now: 0, timeScale: 1 };
  return sentencesAfter(type, outcome, orderConsequences({ ...prospect, outcome }));
};

test("whatever may be decided, the person reads what happens next", () => {
  for (const type of Object.keys(orderDecisions))
    for (const { outcome } of orderAnswers(type)) {
      const sentences = after(type, outcome, 12_000_00);
      expect(sentences.length, `${type} ${outcome}`).toBeGreaterThan(0);
      for (const sentence of sentences) expect(en.order.then).toHaveProperty(sentence);
    }
});

test("the first of two approvals says that somebody else comes next, the last that the order goes ahead", () => {
  expect(after("order.review", "APPROVED", 12_000_00, 1)).toEqual(["nextLevel"]);
  expect(after("order.review", "APPROVED", 12_000_00, 2)).toEqual(["goesAhead", "goesAheadUndo"]);
});

test("a large refund says that somebody else has to approve it first", () => {
  expect(after("order.shippingFailed", "REFUND", 4_000_00)).toEqual(["refundedAfterFailure"]);
  expect(after("order.shippingFailed", "REFUND", 6_000_00)).toEqual(["refundReview", "refundedAfterFailure"]);
});
