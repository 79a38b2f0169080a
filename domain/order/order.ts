import { z } from "zod";
import { currencySchema, positiveAmountSchema } from "../money";
import { emailSchema, personNameSchema, textSchema } from "../text";
import { countries } from "./countries";
import { addressLimits, cardTokenPattern, orderLimits, postalCodePattern, skuPattern } from "./order-answers";

export { orderLimits } from "./order-answers";
export { totalOf } from "./total-of";

export const skuSchema = z.string().regex(skuPattern, "Letters, digits and hyphens, as the catalogue has it");

/** Where a parcel goes; `country` in two letters (ISO 3166-1 alpha-2). */
export const shippingAddressSchema = z.strictObject({
  line1: textSchema(addressLimits.line1),
  line2: textSchema(addressLimits.line2).optional(),
  city: textSchema(addressLimits.city),
  postalCode: z.string().trim().regex(postalCodePattern, "2 to 12 letters, digits, spaces and hyphens"),
  country: z
    .string()
    .toUpperCase()
    .refine((code) => countries.includes(code), { message: "Must be a country in two letters" }),
});
export type ShippingAddress = z.infer<typeof shippingAddressSchema>;

/** One product and how many of it; a price that is sent along is not read. */
const lineSchema = z.object({ sku: skuSchema, quantity: z.int().min(1).max(orderLimits.quantity) });

const linesSchema = z
  .array(lineSchema)
  .min(1)
  .max(orderLimits.lines)
  .superRefine((lines, context) => {
    for (const [place, { sku }] of lines.entries())
      if (lines.findIndex((line) => line.sku === sku) < place)
        context.addIssue({ code: "custom", path: [place, "sku"], message: "Each product once; change its quantity instead" });
  });

/** A token the payment provider gave for a card; the card's number is never ours. */
export const cardTokenSchema = z.string().regex(cardTokenPattern, "Must be a card token, tok_...");

const customerSchema = z.strictObject({ name: personNameSchema, email: emailSchema });

/** An order entered for somebody else. Prices come from the catalogue. */
export const orderDataSchema = z.object({
  customer: customerSchema,
  shippingAddress: shippingAddressSchema,
  currency: currencySchema,
  lines: linesSchema,
  payment: z.object({ cardToken: cardTokenSchema }),
});
export type OrderData = z.infer<typeof orderDataSchema>;

/** As sent by a customer, whose name and e-mail come from the account where they are left out. */
export const ownOrderDataSchema = orderDataSchema.extend({ customer: customerSchema.partial().optional() });
export type OwnOrderData = z.infer<typeof ownOrderDataSchema>;

/** A line as it was priced when the order was placed; `unitPrice` in minor units. */
export const pricedLineSchema = z.object({
  sku: skuSchema,
  name: z.string(),
  unitPrice: positiveAmountSchema,
  quantity: z.int().min(1).max(orderLimits.quantity),
});
export type PricedLine = z.infer<typeof pricedLineSchema>;

/** An order as stored with its case; amounts in minor units of `currency`, which all lines share. */
export const orderSchema = orderDataSchema.extend({
  lines: z.array(pricedLineSchema).min(1).max(orderLimits.lines),
  total: positiveAmountSchema,
});
export type Order = z.infer<typeof orderSchema>;

/** GET /api/products: what can be ordered. `unitPrice` in minor units, `available` pieces that can be promised now. */
export const productSchema = z.object({
  sku: z.string(),
  name: z.string(),
  unitPrice: z.int(),
  currency: z.string(),
  available: z.int(),
});
export type Product = z.infer<typeof productSchema>;
