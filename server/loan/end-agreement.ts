import { auditJson } from "../audit";
import { statement } from "../db";

const end = statement(
  "end-agreement",
  `WITH ended AS (
    UPDATE agreements a SET status = $2 WHERE id = $1 AND (status = 'OPEN' OR $2 = 'VOIDED' AND status = 'ACCEPTED'
      AND NOT EXISTS (SELECT FROM loans l WHERE l.agreement_id = a.id AND l.paid_at IS NOT NULL))
    RETURNING case_id
  )
  SELECT append_audit(case_id, case_id, $3) FROM ended`,
);

const events = { EXPIRED: "agreement.expired", VOIDED: "agreement.voided" } as const;

export type EndAgreement = { agreementId: string; as: keyof typeof events; workflowId: string; runId: string };

/**
 * Ends an agreement nobody answered; an answer that got there first stands, and so does an earlier end. One that was accepted is void when
 * its case is stopped before the money has gone; who accepted it and when stays.
 */
export const endAgreement = async ({ agreementId, as, workflowId, runId }: EndAgreement): Promise<void> => {
  const by = { actor: { system: "workflow" as const }, workflowId, runId };
  await end([agreementId, as, auditJson({ type: events[as], ...by, data: { agreementId } })]);
};
