import { z } from "zod";
import { textSchema } from "../text";

export { testCards } from "./test-cards";

/** Outside systems the demo simulates, with the calls that can be made to fail. */
export const faultCalls = {
  inventory: ["reserve", "release", "ship"],
  payment: ["authorise", "capture", "void", "refund"],
  shipping: ["create", "cancel", "track"],
  fraud: ["check"],
  mail: ["send"],
} as const;
export type FaultPort = keyof typeof faultCalls;
export const faultPorts = Object.keys(faultCalls) as [FaultPort, ...FaultPort[]];

/**
 * How a call goes wrong: it is away; slow (3 s); does the work and does not answer; does it and answers twice; declines for good; answers
 * that it did what it did not do.
 */
export const faultKinds = ["DOWN", "SLOW", "LATE", "TWICE", "DECLINES", "WRONG"] as const;
export type FaultKind = (typeof faultKinds)[number];

/**
 * A switch: calls of this name fail so, all of them or those about `match` (a SKU, a card token, an order's id, a postal code or a city),
 * for good or so many `times`.
 */
export const faultSchema = z
  .strictObject({
    port: z.enum(faultPorts),
    call: z.string().max(20),
    match: textSchema(120).optional(),
    fault: z.string().toUpperCase().pipe(z.enum(faultKinds)),
    times: z.int().min(1).max(1_000).optional(),
  })
  .superRefine(({ port, call }, context) => {
    const calls: readonly string[] = faultCalls[port];
    if (!calls.includes(call))
      context.addIssue({ code: "custom", path: ["call"], message: `Must be one of ${calls.join(", ")}` });
  });
export type Fault = z.infer<typeof faultSchema>;

/** A switch that is on; `timesLeft` null: for good. */
export const activeFaultSchema = z.object({
  id: z.uuid(),
  port: z.enum(faultPorts),
  call: z.string(),
  match: z.string().nullable(),
  fault: z.enum(faultKinds),
  timesLeft: z.int().nullable(),
});
export type ActiveFault = z.infer<typeof activeFaultSchema>;

/** A circuit breaker as all workers share it; `calls` and `failures` of its present window, `retryAt` while it lets nothing through. */
export const breakerSchema = z.object({
  name: z.string(),
  state: z.enum(["CLOSED", "OPEN", "HALF_OPEN"]),
  calls: z.int(),
  failures: z.int(),
  retryAt: z.string().nullable(),
});
export type Breaker = z.infer<typeof breakerSchema>;

/** GET /api/demo/ledgers: the simulators' own books. Amounts in minor units. */
export const ledgersSchema = z.object({
  inventory: z.array(z.object({ sku: z.string(), initial: z.int(), onHand: z.int(), reserved: z.int(), shipped: z.int() })),
  payments: z.array(
    z.object({
      caseId: z.string(),
      key: z.string(),
      card: z.string(),
      authorised: z.int(),
      captured: z.int(),
      refunded: z.int(),
      voided: z.boolean(),
      currency: z.string(),
    }),
  ),
  shipments: z.array(
    z.object({
      caseId: z.string(),
      key: z.string(),
      status: z.enum(["CREATED", "PICKED", "SHIPPED", "DELIVERED", "CANCELLED", "FAILED"]),
      trackingNumber: z.string().nullable(),
      nextUpdateAt: z.string().nullable(),
    }),
  ),
  faults: z.array(activeFaultSchema),
  breakers: z.array(breakerSchema),
});
export type Ledgers = z.infer<typeof ledgersSchema>;
