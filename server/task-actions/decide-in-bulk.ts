import type { CaseType } from "@/domain/case-types";
import { AppError } from "@/domain/errors";
import type { DecisionReceipt } from "@/domain/task";
import type { Bulk } from "@/domain/task-actions";
import { caseVisibleSql, readableTypes } from "../access";
import type { Caller, Idempotency } from "../caller";
import { statement } from "../db";
import { decideTask } from "../decide-task";
import { bulkTypesOf } from "./bulk-decision-types";

type Decision = Extract<Bulk, { action: "decide" }>;

const select = statement<{ type: string; case_type: CaseType; policies: Record<string, unknown> }>(
  "bulk-decision-policy",
  `SELECT t.type, c.type AS case_type, (SELECT jsonb_object_agg(p.id, p.data) FROM policies p WHERE p.active) AS policies
  FROM tasks t JOIN cases c ON c.id = t.case_id WHERE t.id = $1 AND ${caseVisibleSql("$2")}`,
);

/**
 * Decides one of several tasks, where the policy of its case lets its type be decided so. A repeat under the same key gets the first answers.
 * Throws AppError BULK_NOT_ALLOWED, VALIDATION_FAILED, and whatever refuses a single decision.
 */
export const decideInBulk = async (
  caller: Caller,
  { taskId, seenVersion }: Bulk["items"][number],
  { outcome, data }: Decision,
  idempotency?: Idempotency,
): Promise<DecisionReceipt> => {
  if (seenVersion === undefined)
    throw new AppError("VALIDATION_FAILED", "Say which version of the task was seen.", {
      errors: [{ path: "seenVersion", code: "invalid_type", message: "The version of the task that was seen" }],
    });
  const [row] = await select([taskId, readableTypes(caller.roles)]);
  if (!row) throw new AppError("NOT_FOUND", "There is no such task.");
  if (!bulkTypesOf(row.case_type, row.policies).includes(row.type))
    throw new AppError("BULK_NOT_ALLOWED", "Tasks of this type are decided one by one.", { params: { type: row.type } });
  const own = idempotency && { ...idempotency, key: `${idempotency.key}/${taskId}` };
  return decideTask({ caller, taskId, decision: { outcome, data }, seenVersion, idempotency: own });
};
