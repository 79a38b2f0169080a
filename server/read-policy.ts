import { type LoanPolicy, loanPolicySchema } from "@/domain/policy";
import { statement } from "./db";

const selectPolicy = statement<{ version: number; data: unknown }>(
  "active-policy",
  "SELECT version, data FROM policies WHERE id = $1 AND active",
);

/** The policy in force for loans, with its version. Throws Error when there is none. */
export const readLoanPolicy = async (): Promise<{ version: number; policy: LoanPolicy }> => {
  const [row] = await selectPolicy(["loan"]);
  if (!row) throw new Error("there is no active policy for loans");
  return { version: row.version, policy: loanPolicySchema.parse(row.data) };
};
