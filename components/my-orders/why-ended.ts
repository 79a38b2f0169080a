import type { OrderEndReason, OrderReasonCode } from "@/domain/order/decision";

/** Codes an order ends with before it is shipped, each with a sentence of its own in `myOrders.reason`. */
export const endReasons = [
  "NOT_VALID",
  "OUT_OF_STOCK",
  "PAYMENT_DECLINED",
  "ADDRESS_REFUSED",
  "ORDER_UNVERIFIED",
  "PAYMENT_UNVERIFIED",
  "ADDRESS_UNVERIFIED",
  "QUANTITY_TOO_LARGE",
  "STOCK_NEEDED_ELSEWHERE",
  "OUTSIDE_POLICY",
  "SHIPPING_FAILED",
] as const satisfies readonly (OrderEndReason | OrderReasonCode | "SHIPPING_FAILED")[];
type EndReason = (typeof endReasons)[number];

/** Codes that only say who ended it. */
const byWhom: readonly string[] = ["CANCEL_REQUESTED", "CANCELLED_BY_OPERATIONS", "STOPPED_BY_ENGINE"];

const isKnown = (code: string): code is EndReason => (endReasons as readonly string[]).includes(code);

/** Sentences on why an order ended, each once; `other` for a reason that has none here, none where only somebody wanted it so. */
export const whyEnded = (reasons: readonly string[]): (EndReason | "other")[] => [
  ...new Set(reasons.filter((code) => !byWhom.includes(code)).map((code) => (isKnown(code) ? code : "other"))),
];

/** Whether the customer wanted it so himself. */
export const isOwnWish = (reasons: readonly string[]): boolean => reasons.includes("CANCEL_REQUESTED");
