import { z } from "zod";
import { instantSchema, textSchema } from "../text";

/** What a carrier says of a parcel. FAILED: it will not be delivered. */
export const shippingStatuses = ["PICKED", "SHIPPED", "DELAYED", "DELIVERED", "FAILED"] as const;
export type ShippingStatus = (typeof shippingStatuses)[number];

/** Statuses by which the goods have left us. */
export const hasLeft = (status: string): boolean => status === "SHIPPED" || status === "DELIVERED";

/** Clocks of a carrier and ours may differ by so much, milliseconds. */
const clockSkew = 300_000;

/** Data of the case event `shippingUpdated`; `at` is when it happened to the parcel. The same again gets the same answer. */
export const shippingUpdatedEventSchema = z.strictObject({
  status: z.enum(shippingStatuses),
  carrier: textSchema(60).optional(),
  trackingNumber: z
    .string()
    .regex(/^[A-Za-z0-9-]{4,40}$/, "4 to 40 letters, digits and hyphens")
    .optional(),
  at: instantSchema.refine((at) => Date.parse(at) <= Date.now() + clockSkew, { message: "Must not be in the future" }),
});
export type ShippingUpdatedEvent = z.infer<typeof shippingUpdatedEventSchema>;

/** What is known of an order's parcel, oldest news first. `by` who said so. */
export const shippingUpdateSchema = z.object({
  id: z.uuid(),
  status: z.enum(shippingStatuses),
  carrier: z.string().nullable(),
  trackingNumber: z.string().nullable(),
  at: instantSchema,
  receivedAt: instantSchema,
  by: z.enum(["CARRIER", "OPERATIONS", "TRACKING"]),
});
export type ShippingUpdate = z.infer<typeof shippingUpdateSchema>;
