import { expect, test } from "vitest";
import type { CaseDetail } from "@/domain/case";
import { customerStage, orderStages } from "@/domain/order/stages";
import { messages as english } from "@/messages/en";
import { messages as chinese } from "@/messages/zh";
import { type OrderStep, orderStepStates, orderSteps, plainOrder, plainOrderStage, plainOrders } from "./plain-order";

type Update = CaseDetail["shipping"][number];
const news = (...statuses: Update["status"][]): CaseDetail["shipping"] =>
  statuses.map((status, place) => ({
    id: `00000000-0000-4000-8000-00000000000${place}`,
    status,
    carrier: null,
    trackingNumber: null,
    at: "2026-11-21T10:00:00.000Z",
    receivedAt: "2026-11-21T10:00:00.000Z",
    by: "CARRIER",
  }));
const standing = (stage: string, change: Partial<Parameters<typeof plainOrder>[0]> = {}) =>
  plainOrder({ stage, status: "OPEN", shipping: [], cancellation: null, ...change });

test("every stage has plain words in both languages, none of them the stage's internal name or a word of the desk", () => {
  for (const { my, myOrders } of [english, chinese]) {
    for (const stage of orderStages) expect(my.order).toHaveProperty(plainOrderStage(stage).plain);
    for (const plain of [...plainOrders, "ownCancelled"] as const)
      expect(Object.values(myOrders.status[plain]).join(" ")).not.toMatch(
        /[A-Z]+_[A-Z]+|workflow|task|fraud|risk|level|欺诈|风险/i,
      );
  }
});

test("how we work and what went wrong among us looks like the step it happened in", () => {
  for (const stage of orderStages) expect(plainOrderStage(stage)).toEqual(plainOrderStage(customerStage(stage)));
  expect(plainOrderStage("PAYMENT_COMPLETED_SHIPPING_FAILED").plain).toBe("preparing");
});

test("a stage of another time has plain words by how the order stands", () => {
  expect(plainOrderStage("LUNCH", "OPEN").plain).toBe("preparing");
  expect(plainOrderStage("LUNCH", "REJECTED").plain).toBe("rejected");
});

test("what the carrier says makes the words once there is a parcel", () => {
  expect(standing("PROCESSING", { shipping: news("PICKED", "DELAYED") }).plain).toBe("delayed");
  expect(standing("COMPLETED", { shipping: news("SHIPPED") }).plain).toBe("shipped");
  expect(standing("COMPLETED", { shipping: news("SHIPPED", "DELAYED") }).plain).toBe("late");
  expect(standing("COMPLETED", { shipping: news("SHIPPED", "DELIVERED", "SHIPPED") }).plain).toBe("delivered");
  expect(standing("COMPLETED", { shipping: news("SHIPPED", "FAILED") }).plain).toBe("lost");
  expect(standing("CANCELLED", { shipping: news("PICKED") }).plain).toBe("cancelled");
});

test("an order is being cancelled for whoever asked for it, else closed", () => {
  const asked = { requestedAt: "2026-11-21T10:00:00.000Z", declined: null };
  expect(standing("CANCELLING", { cancellation: asked }).plain).toBe("cancelling");
  expect(standing("CANCELLING").plain).toBe("closing");
});

const states = (reached: OrderStep[], ...given: Parameters<typeof standing>) =>
  Object.values(orderStepStates(reached, standing(...given)));

test("the steps go on in order, and what has left is done", () => {
  expect(Object.keys(orderStepStates([], standing("VALIDATING")))).toEqual([...orderSteps]);
  expect(states([], "VALIDATING")).toEqual(["now", "next", "next", "next", "next"]);
  expect(states(["received"], "PROCESSING")).toEqual(["done", "done", "now", "next", "next"]);
  expect(states([], "COMPLETED", { shipping: news("SHIPPED") })).toEqual(["done", "done", "done", "done", "next"]);
  expect(states([], "COMPLETED", { shipping: news("DELIVERED") })).toEqual(Array(5).fill("done"));
});

test("whatever ends early ends at the step it had reached", () => {
  expect(states(["received", "checked"], "REJECTED")).toEqual(["done", "failed", "next", "next", "next"]);
  expect(states(["received", "prepared"], "CANCELLED")).toEqual(["done", "done", "failed", "next", "next"]);
  expect(states(["shipped"], "COMPLETED", { shipping: news("SHIPPED", "FAILED") })).toEqual([
    "done",
    "done",
    "done",
    "done",
    "failed",
  ]);
});
