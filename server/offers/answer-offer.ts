import { signals } from "@/domain/contracts";
import { auditJson } from "../audit";
import { actorOf, type Caller } from "../caller";
import { statement } from "../db";
import { isoSql, meSql } from "../sql";

// The first answer finds the agreement open; whoever waited for its row finds it answered.
const answer = statement<{ id: string }>(
  "answer-offer",
  `WITH ${meSql("$2")}, answered AS (
    UPDATE agreements a SET status = $4, answered_at = now(), answered_by_id = me.id, answered_from_ip = $5, answered_from_agent = $6
    FROM me, cases c
    WHERE a.case_id = $1 AND a.sha256 = $3 AND a.status = 'OPEN' AND a.open_until > now()
      AND c.id = a.case_id AND c.applicant_id = me.id AND c.status = 'OPEN' AND c.cancel_requested_at IS NULL
    RETURNING a.id, a.case_id, c.workflow_id, a.answered_at AS at
  ), queued AS (
    INSERT INTO outbox (case_id, workflow_id, kind, name, payload, dedupe_key)
    SELECT case_id, workflow_id, 'SIGNAL', $7, jsonb_build_object('agreementId', id, 'accepted', $4 = 'ACCEPTED', 'at', ${isoSql("at")}),
      'signature:' || id
    FROM answered
  )
  SELECT id, append_audit(case_id, case_id, jsonb_set($8::jsonb, '{data,agreementId}', to_jsonb(id))
    || jsonb_build_object('workflowId', workflow_id)) FROM answered`,
);

export type AnswerOffer = { caller: Caller; caseId: string; accepted: boolean; documentSha256: string };

/**
 * The applicant accepts or declines, once: the answer with time, address and document, the audit event and the queued signal are one
 * statement. @returns false when the offer was not his to answer any more
 */
export const answerOffer = async ({ caller, caseId, accepted, documentSha256 }: AnswerOffer): Promise<boolean> => {
  const event = auditJson({
    type: accepted ? "agreement.accepted" : "agreement.declined",
    ...actorOf(caller),
    data: { agreementId: "", documentSha256 },
  });
  const from = [caller.ip ?? null, caller.userAgent ?? null];
  const status = accepted ? "ACCEPTED" : "DECLINED";
  return (await answer([caseId, caller.id, documentSha256, status, ...from, signals.documentSigned, event])).length > 0;
};
