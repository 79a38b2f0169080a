import { z } from "zod";
import { orderCheckSchema } from "@/domain/order/check";
import { orderSchema } from "@/domain/order/order";

/** What an order's task is about beside the order itself: a step, an undo, what went wrong; codes. */
const aboutSchema = z.object({ step: z.string(), undo: z.string(), error: z.string() }).partial();

/** What an order's task is decided on. Read with care: facts come from the workflow and may be of another version. */
const orderFactsSchema = z.object({
  order: orderSchema.loose(),
  check: orderCheckSchema.partial({ trace: true, inputs: true }).optional().catch(undefined),
  about: aboutSchema.optional().catch(undefined),
});
export type OrderFacts = z.infer<typeof orderFactsSchema>;

/** @returns null when the facts are not those of an order */
export const orderFactsOf = (facts: Record<string, unknown>): OrderFacts | null => orderFactsSchema.safeParse(facts).data ?? null;
