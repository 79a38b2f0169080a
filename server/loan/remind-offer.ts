import { auditJson } from "../audit";
import { statement } from "../db";

const remind = statement(
  "remind-offer",
  `WITH waiting AS (
    SELECT a.case_id FROM agreements a WHERE a.id = $1 AND a.status = 'OPEN'
      AND NOT EXISTS (SELECT FROM audit_events e WHERE e.chain_id = a.case_id AND e.type = 'agreement.reminded'
        AND e.body::jsonb #>> '{data,agreementId}' = a.id::text AND (e.body::jsonb #>> '{data,number}')::int = $2)
    FOR UPDATE
  )
  SELECT append_audit(case_id, case_id, $3) FROM waiting`,
);

export type RemindOffer = { agreementId: string; number: number; workflowId: string; runId: string };

/** Puts on the trail that an agreement still waits; nothing when it does not, or this reminder was given before. */
export const remindOffer = async ({ agreementId, number, workflowId, runId }: RemindOffer): Promise<void> => {
  const data = { agreementId, number };
  const event = auditJson({ type: "agreement.reminded", actor: { system: "workflow" }, workflowId, runId, data });
  await remind([agreementId, number, event]);
};
