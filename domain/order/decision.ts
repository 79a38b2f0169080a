import { z } from "zod";
import { textSchema } from "../text";
import { shippingAddressSchema } from "./order";

/**
 * Why an order is refused by a person; the machine's own reasons are beside them in `orderEndReasons`. The customer gets the codes: none may say
 * what made us careful.
 */
export const orderReasonCodes = [
  "ORDER_UNVERIFIED",
  "PAYMENT_UNVERIFIED",
  "ADDRESS_UNVERIFIED",
  "QUANTITY_TOO_LARGE",
  "STOCK_NEEDED_ELSEWHERE",
  "OUTSIDE_POLICY",
] as const;
export type OrderReasonCode = (typeof orderReasonCodes)[number];

/** Reasons by which an order ends before it is shipped, beside what a person chose. */
export const orderEndReasons = ["NOT_VALID", "OUT_OF_STOCK", "PAYMENT_DECLINED", "ADDRESS_REFUSED"] as const;
export type OrderEndReason = (typeof orderEndReasons)[number];

const message = textSchema(2_000);
const note = textSchema(2_000);
const approval = z.strictObject({ comment: textSchema(2_000).optional() });

export const orderRejectionSchema = z.strictObject({
  reasonCodes: z
    .array(z.enum(orderReasonCodes))
    .min(1)
    .max(4)
    .refine((codes) => new Set(codes).size === codes.length, { message: "Each reason once" }),
  message,
});
export type OrderRejection = z.infer<typeof orderRejectionSchema>;

/** May this order go ahead? */
export const orderReviewDecision = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("APPROVED"), data: approval }),
  z.object({ outcome: z.literal("REJECTED"), data: orderRejectionSchema }),
]);

/** May a paid order be cancelled, and its money go back? `message` tells the customer why not. */
export const refundDecision = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("APPROVED"), data: approval }),
  z.object({ outcome: z.literal("REFUSED"), data: z.strictObject({ message }) }),
]);

const retry = z.object({ outcome: z.literal("RETRY"), data: z.strictObject({ note: note.optional() }) });
/** The order is stopped, what was done is undone, and the customer is told `message`. */
const cancelled = z.object({ outcome: z.literal("CANCELLED"), data: z.strictObject({ message }) });

/** A step before the shipping has failed for good. */
export const orderStepFailedDecision = z.discriminatedUnion("outcome", [retry, cancelled]);

/** Paid for, and the carrier does not bring it. */
export const shippingFailedDecision = z.discriminatedUnion("outcome", [
  retry,
  z.object({
    outcome: z.literal("OTHER_ADDRESS"),
    data: z.strictObject({ shippingAddress: shippingAddressSchema, note: note.optional() }),
  }),
  // The money goes back and the order is cancelled, above an amount once somebody else has approved the refund; the customer is told `message`.
  z.object({ outcome: z.literal("REFUND"), data: z.strictObject({ message }) }),
]);

/** An undo could not be done by the machine. */
export const undoFailedDecision = z.discriminatedUnion("outcome", [
  retry,
  z.object({ outcome: z.literal("DONE_BY_HAND"), data: z.strictObject({ note }) }),
]);

/** Nobody may decide an open review: operations see to it that somebody can, and say so. */
export const nobodyToDecideOrder = z.object({
  outcome: z.literal("LOOK_AGAIN"),
  data: z.strictObject({ note: note.optional() }),
});

/** What people decide about orders, by task type. */
export const orderDecisions = {
  "order.review": orderReviewDecision,
  "order.refund": refundDecision,
  "order.stepFailed": orderStepFailedDecision,
  "order.shippingFailed": shippingFailedDecision,
  "order.undoFailed": undoFailedDecision,
  "order.nobodyToDecide": nobodyToDecideOrder,
} as const;
export type OrderTaskType = keyof typeof orderDecisions;
