import { auditJson } from "../audit";
import { statement } from "../db";

// A row that nothing was placed for is written as cancelled, so that an acceptance that comes late finds the order closed.
const cancel = statement<{ state: string }>(
  "cancel-placed-order",
  `INSERT INTO orders AS o (case_id, mailbox, state, settled_at) VALUES ($1, '', 'CANCELLED', now())
  ON CONFLICT (case_id) DO UPDATE SET state = CASE o.state WHEN 'PLACED' THEN 'CANCELLED' ELSE o.state END,
    settled_at = coalesce(o.settled_at, now())
  RETURNING state`,
);

/** Settles an order as cancelled, unless its goods have left. A repeat changes nothing. @returns how it is settled */
export const cancelPlacedOrder = async (caseId: string): Promise<"CANCELLED" | "SHIPPED"> =>
  (await cancel([caseId]))[0]?.state === "SHIPPED" ? "SHIPPED" : "CANCELLED";

const tell = statement(
  "tell-order-cancelled",
  `SELECT append_audit($1, $1, $2) WHERE NOT EXISTS (SELECT FROM audit_events WHERE chain_id = $1 AND type = 'order.cancelled')`,
);

/** Puts the cancellation on the trail, once. */
export const tellCancelled = async (caseId: string, reason: string, by: { workflowId: string; runId: string }): Promise<void> => {
  await tell([caseId, auditJson({ type: "order.cancelled", actor: { system: "workflow" }, ...by, data: { reason } })]);
};
