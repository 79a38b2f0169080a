/** Stages of an order in the order they come; endings last. */
export const orderStages = [
  "VALIDATING",
  "ORDER_CHECK",
  "ORDER_CHECK_FAILED",
  "MANUAL_REVIEW",
  "RESERVING_INVENTORY",
  "RESERVING_INVENTORY_FAILED",
  "AUTHORISING_PAYMENT",
  "AUTHORISING_PAYMENT_FAILED",
  "CREATING_SHIPMENT",
  "CREATING_SHIPMENT_FAILED",
  "CAPTURING_PAYMENT",
  "CAPTURING_PAYMENT_FAILED",
  "PROCESSING",
  "PAYMENT_COMPLETED_SHIPPING_FAILED",
  "REFUND_REVIEW",
  "CANCELLING",
  "SHIPPED",
  "COMPLETED",
  "REJECTED",
  "CANCELLED",
] as const;
export type OrderStage = (typeof orderStages)[number];

/** Stages at which there is a parcel that may be told of: it was paid, and is not being stopped. */
export const parcelStages: readonly OrderStage[] = [
  "PROCESSING",
  "PAYMENT_COMPLETED_SHIPPING_FAILED",
  "REFUND_REVIEW",
  "SHIPPED",
  "COMPLETED",
];

const told: Partial<Record<OrderStage, OrderStage>> = {
  ORDER_CHECK: "VALIDATING",
  ORDER_CHECK_FAILED: "VALIDATING",
  RESERVING_INVENTORY: "PROCESSING",
  RESERVING_INVENTORY_FAILED: "PROCESSING",
  AUTHORISING_PAYMENT: "PROCESSING",
  AUTHORISING_PAYMENT_FAILED: "PROCESSING",
  CREATING_SHIPMENT: "PROCESSING",
  CREATING_SHIPMENT_FAILED: "PROCESSING",
  CAPTURING_PAYMENT: "PROCESSING",
  CAPTURING_PAYMENT_FAILED: "PROCESSING",
  PAYMENT_COMPLETED_SHIPPING_FAILED: "PROCESSING",
};

/** The stage as its customer is told it: how we work, and what went wrong among us, is ours. */
export const customerStage = (stage: string): string => told[stage as OrderStage] ?? stage;
