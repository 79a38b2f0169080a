import { expect, test } from "vitest";
import { emptyLane, type LaneStep } from "@/domain/order/saga";
import { messages as en } from "@/messages/en";
import { type PaymentState, paymentState } from "./payment-state";

const lane = (authorise: Partial<LaneStep>, capture: Partial<LaneStep> = {}) =>
  emptyLane().map((each) => {
    if (each.step === "AUTHORISE_PAYMENT") return { ...each, ...authorise };
    return each.step === "CAPTURE_PAYMENT" ? { ...each, undoStatus: authorise.undoStatus ?? "NONE", ...capture } : each;
  });
const done = { status: "DONE" } as const;

const cases: [PaymentState, LaneStep[]][] = [
  ["NONE", lane({})],
  ["NONE", []],
  ["AUTHORISING", lane({ status: "RUNNING" })],
  ["AUTHORISED", lane(done)],
  ["CAPTURED", lane(done, done)],
  ["DECLINED", lane({ status: "FAILED", error: "PAYMENT_DECLINED", undoStatus: "DONE" })],
  ["FAILED", lane({ status: "FAILED", error: "TIMED_OUT" })],
  ["VOIDED", lane({ status: "FAILED", error: "TIMED_OUT", undoStatus: "DONE" })],
  ["VOIDED", lane({ ...done, undoStatus: "DONE" })],
  ["RETURNING", lane({ ...done, undoStatus: "RUNNING" }, done)],
  ["RETURN_FAILED", lane({ ...done, undoStatus: "FAILED" }, done)],
  ["RETURNED", lane({ ...done, undoStatus: "BY_HAND" }, done)],
  ["RETURNED", lane({ ...done, undoStatus: "DONE" }, { status: "FAILED" })],
];

test("the money is where the lane says it is, and each state has its words", () => {
  for (const [state, steps] of cases) {
    expect(paymentState(steps)).toBe(state);
    expect(en.order.payment).toHaveProperty(state);
  }
});
