import { z } from "zod";

/** Why an order needs a person. */
export const orderFlags = [
  "AMOUNT",
  "FRAUD_SCORE",
  "FRAUD_CHECK_AWAY",
  "FIRST_ORDER_LARGE",
  "MANY_PIECES",
  "CANCELS_OFTEN",
  "ADDRESS_SUSPECT",
] as const;
export type OrderFlag = (typeof orderFlags)[number];

/** What the customer ordered before, `spent` in minor units of this order's currency. */
export const customerPastSchema = z.object({
  orders: z.int(),
  completed: z.int(),
  cancelled: z.int(),
  rejected: z.int(),
  spent: z.int(),
  firstOrderAt: z.string().nullable(),
});
export type CustomerPast = z.infer<typeof customerPastSchema>;

/** What the tables look at. Amounts in minor units; `fraudScore` 0 (harmless) to 100, null when the check could not be asked. */
export const orderInputsSchema = z.object({
  total: z.int(),
  pieces: z.int(),
  fraudScore: z.int().nullable(),
  addressSuspect: z.boolean(),
  pastOrders: z.int(),
  pastCancelled: z.int(),
  reviewAbove: z.int(),
  twoLevelsAbove: z.int(),
});
export type OrderInputs = z.infer<typeof orderInputsSchema>;

/** One reason for a person to look: `value` is what was seen, an amount in minor units, a score or a count. */
export const raisedFlagSchema = z.object({ flag: z.enum(orderFlags), value: z.number() });

/** What stands with an order's case: what the tables found, by which version, and why. `levels` 0 = goes through by itself. */
export const orderCheckSchema = z.object({
  flags: z.array(raisedFlagSchema),
  levels: z.int().min(0).max(2),
  inputs: orderInputsSchema,
  past: customerPastSchema,
  ruleSet: z.object({ id: z.string(), version: z.int() }),
  trace: z.array(z.object({ table: z.string(), hits: z.array(z.object({ rule: z.string(), when: z.array(z.string()) })) })),
});
export type OrderCheck = z.infer<typeof orderCheckSchema>;
