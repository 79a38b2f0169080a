import type { z } from "zod";
import { type LoanPolicy, loanPolicySchema, type OrderPolicy, orderPolicySchema } from "@/domain/policy";
import { statement } from "./db";

const selectPolicy = statement<{ version: number; data: unknown }>(
  "active-policy",
  "SELECT version, data FROM policies WHERE id = $1 AND active",
);

type InForce<Policy> = Promise<{ version: number; policy: Policy }>;

const readPolicy = async <Policy>(id: string, schema: z.ZodType<Policy>): InForce<Policy> => {
  const [row] = await selectPolicy([id]);
  if (!row) throw new Error(`there is no active policy ${id}`);
  return { version: row.version, policy: schema.parse(row.data) };
};

/** The policy in force for loans, with its version. Throws Error when there is none. */
export const readLoanPolicy = (): InForce<LoanPolicy> => readPolicy("loan", loanPolicySchema);

/** The policy in force for orders, with its version. Throws Error when there is none. */
export const readOrderPolicy = (): InForce<OrderPolicy> => readPolicy("order", orderPolicySchema);
