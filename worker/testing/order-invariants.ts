import { verifyChain } from "@/server/verify-chain";
import { findUnmoved } from "./find-unmoved";
import { findNotReplayed } from "./order-replay";

type On = { query: (sql: string) => Promise<{ rows: { what: string }[] }> };

const dead = "c.status IN ('REJECTED', 'CANCELLED', 'FAILED')";
const orders = "cases c WHERE c.type = 'order'";
const linesOf = (books: string): string =>
  `SELECT line ->> 'sku' AS sku, sum((line ->> 'quantity')::int) AS pieces FROM ${books} line GROUP BY 1`;
const booked = (status: string): string =>
  linesOf(`sim_reservations r CROSS JOIN LATERAL jsonb_array_elements(r.lines) line WHERE r.status = '${status}'`).replace(
    / line GROUP/,
    " GROUP",
  );

/** What must never be, each as a question that has no rows when all is well. Amounts in minor units. */
export const ledgerChecks = {
  "pieces are lost or come from nowhere": `SELECT sku AS what FROM sim_stock
    WHERE on_hand + reserved + shipped <> initial OR least(on_hand, reserved, shipped) < 0`,
  "shelves and reservations differ": `SELECT s.sku AS what FROM sim_stock s
    LEFT JOIN (${booked("RESERVED")}) kept USING (sku) LEFT JOIN (${booked("SHIPPED")}) gone USING (sku)
    WHERE s.reserved <> coalesce(kept.pieces, 0) OR s.shipped <> coalesce(gone.pieces, 0)`,
  "a dead order holds pieces": `SELECT r.key AS what FROM sim_reservations r LEFT JOIN cases c ON r.key = c.workflow_id || ':inventory'
    WHERE r.status = 'RESERVED' AND c.status IS DISTINCT FROM 'OPEN'`,
  "pieces left for an order that is not shipped, or not all of a shipped one": `SELECT c.id::text AS what FROM cases c
    LEFT JOIN sim_reservations r ON r.key = c.workflow_id || ':inventory'
    WHERE c.type = 'order' AND c.status <> 'OPEN' AND (c.status = 'COMPLETED') <> (r.status IS NOT DISTINCT FROM 'SHIPPED')
      OR c.type = 'order' AND c.status = 'COMPLETED' AND (SELECT jsonb_object_agg(line ->> 'sku', line -> 'quantity') FROM jsonb_array_elements(r.lines) line)
        IS DISTINCT FROM (SELECT jsonb_object_agg(line ->> 'sku', line -> 'quantity') FROM jsonb_array_elements(c.data -> 'lines') line)`,
  "a shipped order is not paid, or not exactly": `SELECT c.id::text AS what FROM ${orders} AND c.status = 'COMPLETED'
    AND c.amount IS DISTINCT FROM (SELECT sum(p.captured - p.refunded) FROM sim_payments p WHERE p.case_id = c.id::text)`,
  "money of a dead order is kept": `SELECT c.id::text AS what FROM ${orders} AND ${dead}
    AND EXISTS (SELECT FROM sim_payments p WHERE p.case_id = c.id::text AND (p.captured <> p.refunded OR p.captured = 0 AND NOT p.voided))`,
  "an order is charged twice": `SELECT p.case_id AS what FROM sim_payments p WHERE p.authorised > 0 GROUP BY 1 HAVING count(*) > 1
    UNION ALL SELECT k.payment_key FROM sim_payment_calls k WHERE k.outcome = 'DONE' GROUP BY k.payment_key, k.call HAVING count(*) > 1`,
  "money moved by more than the order": `SELECT p.key AS what FROM sim_payments p JOIN cases c ON c.id::text = p.case_id
    WHERE p.authorised NOT IN (0, c.amount) OR p.captured NOT IN (0, c.amount) OR p.refunded NOT IN (0, p.captured)`,
  "a parcel of a dead order is on its way": `SELECT s.key AS what FROM sim_shipments s JOIN cases c ON c.id::text = s.case_id
    WHERE ${dead} AND s.status NOT IN ('CANCELLED', 'FAILED')`,
  "an order has two parcels on their way": `SELECT s.case_id AS what FROM sim_shipments s WHERE s.status NOT IN ('CANCELLED', 'FAILED')
    GROUP BY 1 HAVING count(*) > 1`,
  "an order that was settled one way ended the other": `SELECT c.id::text AS what FROM cases c LEFT JOIN orders o ON o.case_id = c.id
    WHERE c.type = 'order' AND c.status <> 'OPEN'
      AND o.state IS DISTINCT FROM CASE c.status WHEN 'COMPLETED' THEN 'SHIPPED' ELSE 'CANCELLED' END`,
  "case and snapshot differ": `SELECT c.id::text AS what FROM cases c LEFT JOIN case_snapshots s ON s.case_id = c.id
    WHERE c.type = 'order' AND (s.state ->> 'stage', s.state ->> 'status') IS DISTINCT FROM (c.stage, c.status)`,
  "a closed order still has a task": `SELECT t.id::text AS what FROM tasks t JOIN cases c ON c.id = t.case_id
    WHERE c.status <> 'OPEN' AND t.status IN ('OPEN', 'CLAIMED', 'ESCALATED')`,
  // A wish to stop that comes after the end is set aside, and one that comes while a person is asked waits for his answer.
  "a message never arrived": `SELECT o.dedupe_key AS what FROM outbox o JOIN cases c ON c.id = o.case_id
    WHERE o.acknowledged_at IS NULL AND NOT (o.name = 'cancelRequested' AND CASE c.status WHEN 'OPEN' THEN o.parked_at IS NULL
      AND EXISTS (SELECT FROM tasks t WHERE t.case_id = c.id AND t.status IN ('OPEN', 'CLAIMED', 'ESCALATED')) ELSE o.parked_at IS NOT NULL END)`,
  "an undo that was begun stays undone": `SELECT c.id || ' ' || (step ->> 'undo') AS what
    FROM cases c JOIN case_snapshots s ON s.case_id = c.id CROSS JOIN LATERAL jsonb_array_elements(s.state -> 'saga') step
    WHERE c.type = 'order' AND ${dead} AND step ->> 'undoStatus' NOT IN ('NONE', 'DONE', 'BY_HAND')`,
} as const satisfies Record<string, string>;
export type LedgerCheck = keyof typeof ledgerChecks;

/** Every breach the books show. @param on asks them, perhaps within a transaction */
export const findLedgerBreaches = async (on: On): Promise<string[]> => {
  const breaches: string[] = [];
  for (const [name, sql] of Object.entries(ledgerChecks))
    breaches.push(...(await on.query(sql)).rows.map(({ what }) => `${name}: ${what}`));
  return breaches;
};

/** Orders whose chain of audit events is broken. */
export const findBrokenChains = async (caseIds: readonly string[]): Promise<string[]> => {
  const breaches: string[] = [];
  for (const id of caseIds) {
    const { brokenAt, events } = await verifyChain(id);
    if (brokenAt || events === 0) breaches.push(`the trail is broken: ${id} at ${brokenAt?.seq ?? 0}, ${brokenAt?.reason}`);
  }
  return breaches;
};

/** Every breach of what orders must hold to: the books of warehouse, money, parcels and cases, the trail, the engine. Nothing may be under way. */
export const findBreaches = async (on: On): Promise<string[]> => {
  const { rows } = await on.query("SELECT id::text AS what FROM cases WHERE type = 'order'");
  const ids = rows.map(({ what }) => what);
  return [
    ...(await findLedgerBreaches(on)),
    ...(await findBrokenChains(ids)),
    ...(await findUnmoved(on)),
    ...(await findNotReplayed(ids)),
  ];
};
