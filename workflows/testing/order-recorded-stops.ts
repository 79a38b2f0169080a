import { people } from "../../prisma/people";
import { type OrderCase, openOrder } from "./order-case";
import type { OrderFault } from "./order-place";
import type { RecordedPaths } from "./recorded-case";

const refuses = (port: OrderFault["port"], call: string, times?: number): OrderFault => ({
  ...{ port, call, fault: "DECLINES" },
  ...(times && { times }),
});

const paid = async (...faults: OrderFault[]): Promise<OrderCase> => {
  const order = await openOrder({ faults });
  await order.atStage("PROCESSING");
  return order;
};

const cancelled = async (...faults: OrderFault[]): Promise<OrderCase> => {
  const order = await paid(...faults);
  await order.withdraw();
  return order;
};

const cancelledAt = async (stage: string, fault: Omit<OrderFault, "fault">): Promise<OrderCase> => {
  const order = await openOrder({ faults: [{ ...fault, fault: "DOWN" }] });
  await order.atStage(stage);
  await order.withdraw();
  return order;
};

const refundAsked = async (): Promise<OrderCase> => {
  const order = await openOrder({ unitPrice: 6_000_00 });
  await order.approve(1, people.nora);
  await order.atStage("PROCESSING");
  await order.withdraw();
  await order.taskOf({ type: "order.refund" });
  return order;
};

const undoFailed = "order.undoFailed";

/** One run of each path of an order that is to be stopped, driven to its end. */
export const orderStops: RecordedPaths = {
  "cancelled-in-check": () => cancelledAt("ORDER_CHECK", { port: "fraud", call: "check" }),
  "cancelled-in-review": async () => {
    const order = await openOrder({ unitPrice: 2_000_00 });
    await order.inReview();
    await order.withdraw();
    return order;
  },
  "cancelled-while-reserving": () => cancelledAt("RESERVING_INVENTORY", { port: "inventory", call: "reserve" }),
  "cancelled-while-charging": () => cancelledAt("CAPTURING_PAYMENT", { port: "payment", call: "capture" }),
  "cancelled-paid": () => cancelled(),
  "stopped-by-operations": async () => {
    const order = await paid();
    await order.withdraw(people.otto);
    return order;
  },
  "refund-approved": async () => {
    const order = await refundAsked();
    await order.decide({ type: "order.refund" }, people.nora, "APPROVED");
    return order;
  },
  "refund-escalated-refused-shipped": async () => {
    const order = await refundAsked();
    await order.advance("25h");
    await order.decide({ type: "order.refund" }, people.nora, "REFUSED", { message: "It is on its way." });
    await order.atStage("PROCESSING");
    await order.ship();
    return order;
  },
  "too-late-shipped": async () => {
    const order = await paid();
    await order.parcelIs("SHIPPED");
    await order.withdraw();
    return order;
  },
  "too-late-before-it-was-paid": async () => {
    const order = await openOrder({ faults: [{ port: "payment", call: "capture", fault: "DOWN" }] });
    await order.atStage("CAPTURING_PAYMENT");
    await order.parcelIs("SHIPPED");
    await order.withdraw();
    await order.mend();
    return order;
  },
  "undo-failed-retried": async () => {
    const order = await cancelled(refuses("inventory", "release", 1));
    await order.operations(undoFailed, "RETRY");
    return order;
  },
  "undo-failed-reminded-by-hand": async () => {
    const order = await cancelled(refuses("payment", "refund"));
    await order.taskOf({ type: undoFailed });
    await order.advance("49h");
    await order.operations(undoFailed, "DONE_BY_HAND", { note: "Done." });
    return order;
  },
  "two-undos-failed": async () => {
    const order = await cancelled(refuses("payment", "refund", 1), refuses("inventory", "release", 1));
    await order.operations(undoFailed, "RETRY", {}, { undo: "RELEASE_INVENTORY" });
    await order.operations(undoFailed, "RETRY", {}, { undo: "RETURN_PAYMENT" });
    return order;
  },
  "undo-failed-left-after-all": async () => {
    const order = await cancelled(refuses("shipping", "cancel", 1));
    await order.taskOf({ type: undoFailed });
    await order.parcelIs("SHIPPED");
    await order.operations(undoFailed, "RETRY");
    await order.asked(undoFailed, 2);
    await order.operations(undoFailed, "DONE_BY_HAND", { note: "Sent back." });
    return order;
  },
  "stopped-by-the-engine-in-review": async () => {
    const order = await openOrder({ unitPrice: 2_000_00 });
    await order.inReview();
    await order.handle.cancel();
    return order;
  },
  "stopped-by-the-engine-paid": async () => {
    const order = await paid();
    await order.handle.cancel();
    return order;
  },
  "stopped-by-the-engine-too-late": async () => {
    const order = await paid();
    await order.parcelIs("SHIPPED");
    await order.handle.cancel();
    return order;
  },
};
