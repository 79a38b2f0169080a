import type { findLedgerBreaches } from "./order-invariants";

type On = Parameters<typeof findLedgerBreaches>[0];

const lastReview = `JOIN LATERAL (SELECT t.review_levels, t.four_eyes FROM tasks t WHERE t.case_id = l.case_id AND t.type = 'loan.review'
  ORDER BY t.created_at DESC, t.level DESC LIMIT 1) last ON true CROSS JOIN LATERAL jsonb_array_elements(last.review_levels) seats`;
const eyes = `(SELECT case_id, four_eyes, task_id, decided_by_id AS person FROM decisions
  UNION ALL SELECT case_id, four_eyes, task_id, for_id FROM decisions WHERE for_id IS NOT NULL)`;
const automatic = `SELECT e.body::jsonb -> 'data' AS terms FROM audit_events e WHERE e.chain_id = l.case_id AND e.type = 'case.approvedAutomatically'`;

/** What must never be, whatever people do to any kind of case, each as a question that has no rows when all is well. Amounts in minor units. */
export const caseChecks = {
  "a decision is not on the trail or not queued, or twice": `SELECT d.id::text AS what FROM decisions d
    WHERE (SELECT count(*) FROM audit_events e WHERE e.task_id = d.task_id AND e.type = 'task.decided') <> 1
      OR (SELECT count(*) FROM outbox o WHERE o.decision_id = d.id) <> 1`,
  "a decision was never taken by its workflow": `SELECT d.id::text AS what FROM decisions d JOIN tasks t ON t.id = d.task_id
    WHERE d.acknowledged_at IS NULL AND t.status <> 'ORPHANED'`,
  "a task is decided twice, or said to be decided and is not": `SELECT t.id::text AS what FROM tasks t LEFT JOIN decisions d ON d.task_id = t.id
    GROUP BY t.id HAVING count(d.id) > 1 OR (t.status = 'DECIDED') <> (count(d.id) = 1) AND t.status <> 'ORPHANED'`,
  "one pair of eyes decided twice": `SELECT case_id::text AS what FROM ${eyes} e WHERE four_eyes IS NOT NULL
    GROUP BY case_id, four_eyes, person HAVING count(DISTINCT task_id) > 1`,
  "somebody decided about himself, or about what he entered": `SELECT e.task_id::text AS what FROM ${eyes} e JOIN cases c ON c.id = e.case_id
    JOIN users u ON u.id = e.person WHERE u.id = c.applicant_id OR u.id = c.created_by_id OR mailbox_of(u.email) = mailbox_of(c.applicant_email)`,
  "case, snapshot and trail differ": `SELECT c.id::text AS what FROM cases c LEFT JOIN case_snapshots s ON s.case_id = c.id
    LEFT JOIN LATERAL (SELECT e.body::jsonb -> 'data' AS data FROM audit_events e WHERE e.chain_id = c.id AND e.type = 'case.stageChanged'
      ORDER BY e.seq DESC LIMIT 1) told ON true
    WHERE (s.state ->> 'stage', s.state ->> 'status') IS DISTINCT FROM (c.stage, c.status)
      OR (told.data ->> 'to', told.data ->> 'status') IS DISTINCT FROM (c.stage, c.status)`,
  "a closed case still has a task": `SELECT t.id::text AS what FROM tasks t JOIN cases c ON c.id = t.case_id
    WHERE c.status <> 'OPEN' AND t.status IN ('OPEN', 'CLAIMED', 'ESCALATED')`,
  "a loan is there twice": "SELECT case_id::text AS what FROM loans GROUP BY case_id HAVING count(*) > 1",
  "money is paid that no loan asks for, or not what it asks for": `SELECT p.idempotency_key AS what FROM sim_payouts p
    LEFT JOIN loans l ON l.payment_key = p.idempotency_key
    WHERE p.outcome = 'PAID' AND (p.amount, p.currency) IS DISTINCT FROM (l.amount, l.currency)`,
  "a loan is more than was approved": `SELECT l.case_id::text AS what FROM loans l WHERE l.amount > coalesce(
    (SELECT (d.data ->> 'amount')::bigint FROM decisions d JOIN tasks t ON t.id = d.task_id
      WHERE d.case_id = l.case_id AND t.type = 'loan.review' AND d.outcome = 'APPROVED' ORDER BY d.decided_at DESC LIMIT 1),
    (SELECT (terms ->> 'amount')::bigint FROM (${automatic}) a), 0)`,
  "a loan begins before every level has said yes": `SELECT l.case_id::text AS what FROM loans l ${lastReview}
    WHERE (SELECT count(DISTINCT d.decided_by_id) FROM decisions d JOIN tasks t ON t.id = d.task_id
      WHERE d.case_id = l.case_id AND t.type = 'loan.review' AND d.level = (seats ->> 'level')::int AND d.outcome = 'APPROVED'
        AND d.four_eyes = last.four_eyes AND d.decided_at <= l.begun_at) < coalesce((seats ->> 'need')::int, 1)
    UNION ALL SELECT l.case_id::text FROM loans l
    WHERE NOT EXISTS (SELECT FROM tasks t WHERE t.case_id = l.case_id AND t.type = 'loan.review') AND NOT EXISTS (${automatic})`,
} as const satisfies Record<string, string>;
export type CaseCheck = keyof typeof caseChecks;

/** Every breach the database shows. Nothing may be under way. @param on asks, perhaps within a transaction */
export const findCaseBreaches = async (on: On): Promise<string[]> => {
  const breaches: string[] = [];
  for (const [name, sql] of Object.entries(caseChecks))
    breaches.push(...(await on.query(sql)).rows.map(({ what }) => `${name}: ${what}`));
  return breaches;
};
