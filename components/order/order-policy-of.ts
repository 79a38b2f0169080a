import { type OrderPolicy, orderPolicySchema } from "@/domain/policy";
import type { TaskDetail } from "@/domain/task";

/** The policy in force as an order's; null when it is not known or of another kind. */
export const orderPolicyOf = (policy: TaskDetail["policy"]): OrderPolicy | null =>
  orderPolicySchema.safeParse(policy).data ?? null;
