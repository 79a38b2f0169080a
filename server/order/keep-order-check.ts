import type { OrderCheck } from "@/domain/order/check";
import { auditJson } from "../audit";
import { statement } from "../db";

/** The same check again changes nothing and is not told twice. */
const store = statement(
  "keep-order-check",
  `WITH checked AS (
    UPDATE cases SET assessment = $2::jsonb, updated_at = now() WHERE id = $1 AND assessment IS DISTINCT FROM $2::jsonb RETURNING id
  )
  SELECT append_audit(id, id, $3) FROM checked`,
);

/** Stores what the tables found with its case. */
export const keepOrderCheck = async (
  caseId: string,
  check: OrderCheck,
  by: { workflowId: string; runId: string },
): Promise<void> => {
  const { ruleSet, flags, levels } = check;
  const data = { ruleSet: ruleSet.id, ruleVersion: ruleSet.version, flags, levels };
  const event = auditJson({ type: "order.checked", actor: { system: "workflow" }, ...by, data });
  await store([caseId, JSON.stringify(check), event]);
};
