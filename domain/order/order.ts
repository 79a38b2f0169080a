import { z } from "zod";
import { currencySchema, maxAmount, positiveAmountSchema } from "../money";
import { emailSchema, personNameSchema, textSchema } from "../text";
import { countries } from "./countries";

/** What one order may hold: lines, and pieces of one product. */
export const orderLimits = { lines: 100, quantity: 1_000 } as const;

export const skuSchema = z.string().regex(/^[A-Z0-9][A-Z0-9-]{1,31}$/, "Letters, digits and hyphens, as the catalogue has it");

/** Where a parcel goes; `country` in two letters (ISO 3166-1 alpha-2). */
export const shippingAddressSchema = z.strictObject({
  line1: textSchema(120),
  line2: textSchema(120).optional(),
  city: textSchema(80),
  postalCode: z
    .string()
    .trim()
    .regex(/^[A-Za-z0-9][A-Za-z0-9 -]{1,11}$/, "2 to 12 letters, digits, spaces and hyphens"),
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
export const cardTokenSchema = z.string().regex(/^tok_[a-z0-9_]{1,60}$/, "Must be a card token, tok_...");

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

/** Price of all lines, minor units. Throws RangeError above what an amount may be. */
export const totalOf = (lines: readonly Pick<PricedLine, "unitPrice" | "quantity">[]): number => {
  const total = lines.reduce((sum, { unitPrice, quantity }) => sum + unitPrice * quantity, 0);
  if (total > maxAmount) throw new RangeError(`an order of ${total} is too large`);
  return total;
};

/** GET /api/products: what can be ordered. `unitPrice` in minor units, `available` pieces that can be promised now. */
export const productSchema = z.object({
  sku: z.string(),
  name: z.string(),
  unitPrice: z.int(),
  currency: z.string(),
  available: z.int(),
});
export type Product = z.infer<typeof productSchema>;
