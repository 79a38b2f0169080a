import { expect, test } from "vitest";
import { orderEndReasons, orderReasonCodes } from "@/domain/order/decision";
import { sagaSteps, sagaUndos, stepStatuses, undoStatuses } from "@/domain/order/saga";
import { shippingStatuses } from "@/domain/order/shipping-update";
import { orderStages } from "@/domain/order/stages";
import { messages as en } from "@/messages/en";
import { messages as zh } from "@/messages/zh";

test("whatever an order can be at, and whatever can become of it, has its words in both languages", () => {
  for (const { order, cases } of [en, zh]) {
    const groups: [object, readonly string[]][] = [
      [order.stage, orderStages],
      [order.step, sagaSteps],
      [order.undo, sagaUndos],
      [order.failed.byHand, sagaUndos],
      [order.saga.stepStatus, stepStatuses],
      [order.saga.undoStatus, undoStatuses],
      [order.parcel.status, shippingStatuses],
      [order.reason, orderReasonCodes],
      [cases.reason, orderEndReasons],
    ];
    for (const [words, codes] of groups) for (const code of codes) expect(words).toHaveProperty(code);
  }
});
