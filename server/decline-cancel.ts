import { auditJson } from "./audit";
import { statement } from "./db";
import { isoSql } from "./sql";

const decline = statement(
  "decline-cancel",
  `WITH declined AS (
    UPDATE cases SET cancel_declined = jsonb_strip_nulls(jsonb_build_object('at', ${isoSql("now()")}, 'reason', $2::text, 'decisionId', $3::text))
    WHERE id = $1 AND cancel_requested_at IS NOT NULL AND cancel_declined IS NULL
    RETURNING id
  )
  SELECT append_audit(id, id, $4) FROM declined`,
);

export type DeclineCancel = { caseId: string; reason: string; decisionId?: string };

/** A request to stop could not be met, or a person refused it: the case goes on. A repeat changes nothing. */
export const declineCancel = async (
  { caseId, reason, decisionId }: DeclineCancel,
  by: { workflowId: string; runId: string },
): Promise<void> => {
  const data = { reason, ...(decisionId && { decisionId }) };
  const event = auditJson({ type: "case.cancelDeclined", actor: { system: "workflow" }, ...by, data });
  await decline([caseId, reason, decisionId ?? null, event]);
};
