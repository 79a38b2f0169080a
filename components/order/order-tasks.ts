import { type OrderTaskType, orderDecisions } from "@/domain/order/decision";

/** Fields an answer has; the screen has a control per field. */
export type OrderField = "comment" | "note" | "requiredNote" | "reasonCodes" | "message" | "address";
export type OrderAnswer = {
  outcome: string;
  fields: readonly OrderField[];
  /** Ends the order, or takes something from somebody. */
  danger?: true;
};

const retry: OrderAnswer = { outcome: "RETRY", fields: ["note"] };

/** By task type, in the order shown. */
const answers: Record<OrderTaskType, readonly OrderAnswer[]> = {
  "order.review": [
    { outcome: "APPROVED", fields: ["comment"] },
    { outcome: "REJECTED", fields: ["reasonCodes", "message"], danger: true },
  ],
  "order.refund": [
    { outcome: "APPROVED", fields: ["comment"], danger: true },
    { outcome: "REFUSED", fields: ["message"] },
  ],
  "order.stepFailed": [retry, { outcome: "CANCELLED", fields: ["message"], danger: true }],
  "order.shippingFailed": [
    retry,
    { outcome: "OTHER_ADDRESS", fields: ["address", "note"] },
    { outcome: "REFUND", fields: ["message"], danger: true },
  ],
  "order.undoFailed": [retry, { outcome: "DONE_BY_HAND", fields: ["requiredNote"] }],
  "order.nobodyToDecide": [{ outcome: "LOOK_AGAIN", fields: ["note"] }],
};

export const isOrderTask = (taskType: string): taskType is OrderTaskType => Object.hasOwn(orderDecisions, taskType);

export const orderAnswers = (taskType: string): readonly OrderAnswer[] => (isOrderTask(taskType) ? answers[taskType] : []);

/** The last word of a task type, by which its sentences are found: `review` of `order.review`. */
export const taskName = (taskType: string): string => taskType.slice(taskType.indexOf(".") + 1);
