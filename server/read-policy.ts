import type { z } from "zod";
import type { Versioned } from "@/domain/calendar";
import { type LoanPolicy, loanPolicySchema, type OrderPolicy, orderPolicySchema } from "@/domain/policy";
import type { TaskTiming } from "@/domain/task-timing";
import { statement } from "./db";

const selectPolicy = statement<{ version: number; data: unknown; calendar: Versioned | null }>(
  "active-policy",
  `SELECT p.version, p.data, CASE WHEN c.id IS NOT NULL THEN jsonb_build_object('id', c.id, 'version', c.version) END AS calendar
  FROM policies p LEFT JOIN calendars c ON c.id = p.data ->> 'calendar' AND c.active
  WHERE p.id = $1 AND p.active`,
);

/** `timing` is what a task opened under it keeps: the versions of policy and calendar. */
type InForce<Policy> = Promise<{ version: number; policy: Policy; timing: TaskTiming }>;

const readPolicy = async <Policy extends { calendar: string | null }>(id: string, schema: z.ZodType<Policy>): InForce<Policy> => {
  const [row] = await selectPolicy([id]);
  if (!row) throw new Error(`there is no active policy ${id}`);
  const { version, data, calendar } = row;
  const policy = schema.parse(data);
  if (policy.calendar !== null && !calendar)
    throw new Error(`policy ${id} names a calendar that is not in force: ${policy.calendar}`);
  return { version, policy, timing: { policy: { id, version }, ...(calendar && { calendar }) } };
};

/** The policy in force for loans, with its version. Throws Error when there is none, or when its calendar is not in force. */
export const readLoanPolicy = (): InForce<LoanPolicy> => readPolicy("loan", loanPolicySchema);

/** The policy in force for orders, with its version. Throws Error when there is none, or when its calendar is not in force. */
export const readOrderPolicy = (): InForce<OrderPolicy> => readPolicy("order", orderPolicySchema);
