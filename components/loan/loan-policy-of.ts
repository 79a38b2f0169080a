import { type LoanPolicy, loanPolicySchema } from "@/domain/policy";
import type { TaskDetail } from "@/domain/task";

/** The policy in force as a loan's; null when it is not known or of another kind. */
export const loanPolicyOf = (policy: TaskDetail["policy"]): LoanPolicy | null => loanPolicySchema.safeParse(policy).data ?? null;
