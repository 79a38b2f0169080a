import { expect, test } from "vitest";
import type { CaseState } from "@/domain/case-state";
import { emptyLane } from "@/domain/order/saga";
import { orderSteps } from "./order-steps";

const at = (minute: number) => `2026-11-21T10:${String(minute).padStart(2, "0")}:00.000Z`;
const state = (stages: string[], status: CaseState["status"], more: Partial<CaseState> = {}): CaseState => ({
  stage: stages.at(-1) ?? "",
  status,
  version: stages.length,
  history: stages.map((to, index) => ({ from: stages[index - 1] ?? null, to, at: at(index) })),
  tasks: [],
  timers: [],
  unknownSignals: 0,
  ...more,
});
const told = (stages: string[], status: CaseState["status"] = "OPEN", more: Partial<CaseState> = {}) =>
  orderSteps(state(stages, status, more)).map((step) => `${step.stage} ${step.state}${step.times > 1 ? ` x${step.times}` : ""}`);

const checked = ["VALIDATING", "ORDER_CHECK"];
const arranged = [...checked, "RESERVING_INVENTORY", "AUTHORISING_PAYMENT", "CREATING_SHIPMENT", "CAPTURING_PAYMENT"];
const checkedDone = ["VALIDATING done", "ORDER_CHECK done"];

test("a running order shows what is done, where it is and what comes", () => {
  expect(told(checked)).toEqual([
    "VALIDATING done",
    "ORDER_CHECK now",
    "ARRANGING next",
    "PROCESSING next",
    "SHIPPED next",
    "COMPLETED next",
  ]);
  expect(told([...checked, "MANUAL_REVIEW"]).slice(2, 4)).toEqual(["MANUAL_REVIEW now", "ARRANGING next"]);
});

test("the steps of the saga are one, but the one where the order is now is named", () => {
  expect(told(arranged.slice(0, 4))).toEqual([
    ...checkedDone,
    "AUTHORISING_PAYMENT now",
    "PROCESSING next",
    "SHIPPED next",
    "COMPLETED next",
  ]);
  expect(told([...arranged, "PROCESSING"])).toEqual([
    ...checkedDone,
    "ARRANGING done",
    "PROCESSING now",
    "SHIPPED next",
    "COMPLETED next",
  ]);
});

test("a step that failed stands in its place, and is gone once it was taken up again", () => {
  const failed = [...arranged.slice(0, 4), "AUTHORISING_PAYMENT_FAILED"];
  expect(told(failed).slice(2, 4)).toEqual(["AUTHORISING_PAYMENT_FAILED failed", "PROCESSING next"]);
  expect(told([...failed, "AUTHORISING_PAYMENT"]).slice(2, 4)).toEqual(["AUTHORISING_PAYMENT now x2", "PROCESSING next"]);
});

test("paid and not shipped: the wait for the parcel failed, and goes on when it is shipped after all", () => {
  const failed = [...arranged, "PROCESSING", "PAYMENT_COMPLETED_SHIPPING_FAILED"];
  expect(told(failed).slice(2)).toEqual([
    "ARRANGING done",
    "PAYMENT_COMPLETED_SHIPPING_FAILED failed",
    "SHIPPED next",
    "COMPLETED next",
  ]);
  expect(told([...failed, "PROCESSING"]).slice(2, 4)).toEqual(["ARRANGING done", "PROCESSING now x2"]);
});

test("a delivered order ends in a step done", () => {
  expect(told([...arranged, "PROCESSING", "SHIPPED", "COMPLETED"], "COMPLETED")).toEqual([
    ...checkedDone,
    "ARRANGING done",
    "PROCESSING done",
    "SHIPPED done",
    "COMPLETED done",
  ]);
});

test("an order that is being undone leads to its cancellation, and shows what was taken back", () => {
  const undone = emptyLane().map((step) => ({ ...step, undoStatus: "DONE" as const }));
  const path = [...arranged, "PROCESSING", "REFUND_REVIEW", "CANCELLING"];
  expect(told(path, "OPEN", { saga: undone }).slice(2)).toEqual([
    "ARRANGING undone",
    "PROCESSING done",
    "CANCELLING now",
    "CANCELLED next",
  ]);
  expect(told([...path, "CANCELLED"], "CANCELLED", { saga: undone }).slice(-2)).toEqual(["CANCELLING done", "CANCELLED failed"]);
});

test("an order rejected by a person shows no step it never reached", () => {
  expect(told([...checked, "MANUAL_REVIEW", "REJECTED"], "REJECTED")).toEqual([
    ...checkedDone,
    "MANUAL_REVIEW done",
    "REJECTED failed",
  ]);
});

test("each step carries the time it was last reached", () => {
  const steps = orderSteps(state([...arranged, "PROCESSING"], "OPEN"));
  expect(steps.find(({ stage }) => stage === "ARRANGING")?.at).toBe(at(5));
  expect(steps.find(({ stage }) => stage === "SHIPPED")?.at).toBeNull();
});
