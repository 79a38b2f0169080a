import { auditJson } from "../audit";
import { statement } from "../db";

const remind = statement(
  "remind-request",
  `WITH waiting AS (
    SELECT r.id, r.case_id, r.round FROM requests r WHERE r.id = $1 AND r.status = 'OPEN'
      AND NOT EXISTS (SELECT FROM audit_events e WHERE e.chain_id = r.case_id AND e.type = 'request.reminded'
        AND e.body::jsonb #>> '{data,requestId}' = r.id::text AND (e.body::jsonb #>> '{data,final}')::boolean = $2)
    FOR UPDATE
  )
  SELECT append_audit(case_id, case_id, $3::jsonb || jsonb_build_object('data',
    jsonb_build_object('requestId', id, 'round', round, 'final', $2))) FROM waiting`,
);

export type RemindRequest = { requestId: string; final: boolean; workflowId: string; runId: string };

/** Puts on the trail that a request still waits; nothing when it does not, or was told before. */
export const remindRequest = async ({ requestId, final, workflowId, runId }: RemindRequest): Promise<void> => {
  const data = { requestId, round: 0, final };
  const event = auditJson({ type: "request.reminded", actor: { system: "workflow" }, workflowId, runId, data });
  await remind([requestId, final, event]);
};
