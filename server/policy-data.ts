import type { z } from "zod";
import { loanPolicySchema, orderPolicySchema } from "@/domain/policy";

const schemas: Record<string, z.ZodType<Record<string, unknown>>> = { loan: loanPolicySchema, order: orderPolicySchema };

/** A stored policy with the defaults of what its release did not know; null when it is none we can read. */
export const policyData = (id: string, stored: unknown): Record<string, unknown> | null =>
  schemas[id]?.safeParse(stored).data ?? null;
