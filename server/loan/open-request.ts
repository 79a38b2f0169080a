import { answerFields } from "@/domain/loan/answer-fields";
import { auditJson } from "../audit";
import { statement } from "../db";
import { isoSql } from "../sql";
import { type LoanRequest, readRequestOfRound } from "./read-loan-request";

// What a slot may replace is looked at here once more: a target is kept only if the field is one that may be asked for in this way.
const insertRequest = statement(
  "open-request",
  `WITH asked AS (
    SELECT c.id AS case_id, d.data FROM cases c
    JOIN decisions d ON d.id = $2 AND d.case_id = c.id AND d.outcome = 'NEED_MORE_INFO' WHERE c.id = $1
  ), opened AS (
    INSERT INTO requests (id, case_id, round, workflow_id, decision_id, message, opened_at, due_at)
    SELECT $3, case_id, $4, $5, $2, data ->> 'message', $6, $7 FROM asked
    ON CONFLICT DO NOTHING
    RETURNING id, case_id, round, due_at
  ), slots AS (
    INSERT INTO request_slots (id, request_id, place, kind, label, help, required, accept, max_files, options, target)
    SELECT gen_random_uuid(), opened.id, slot.place, slot.asked ->> 'kind', slot.asked -> 'label', slot.asked -> 'help',
      coalesce((slot.asked ->> 'required')::boolean, true),
      CASE WHEN slot.asked ? 'accept' THEN ARRAY(SELECT jsonb_array_elements_text(slot.asked -> 'accept')) END,
      coalesce((slot.asked ->> 'maxFiles')::int, 5), slot.asked -> 'options',
      CASE WHEN $8::jsonb #>> ARRAY[slot.asked ->> 'target', 'kind'] = slot.asked ->> 'kind' THEN slot.asked ->> 'target' END
    FROM opened, asked, jsonb_array_elements(asked.data -> 'slots') WITH ORDINALITY AS slot(asked, place)
    RETURNING id
  )
  SELECT append_audit(case_id, case_id, $9::jsonb || jsonb_build_object('data', jsonb_build_object('requestId', id, 'round', round,
    'slots', (SELECT count(*) FROM slots), 'dueAt', ${isoSql("due_at")}))) FROM opened`,
);

/** Instants ISO 8601 UTC; `workflowId` is that of the request's own workflow. */
export type OpenRequest = {
  caseId: string;
  decisionId: string;
  round: number;
  requestId: string;
  workflowId: string;
  openedAt: string;
  dueAt: string;
  runId: string;
};

/**
 * Writes request and slots as the decision asks for them; one per case and round.
 * @returns the request of this round, also when it was there before; undefined when there is no such decision, or another request is open
 */
export const openRequest = async (request: OpenRequest): Promise<LoanRequest | undefined> => {
  const { caseId, decisionId, round, requestId, workflowId, openedAt, dueAt, runId } = request;
  const data = { requestId, round, slots: 0, dueAt };
  const event = auditJson({ type: "request.opened", actor: { system: "workflow" }, workflowId, runId, data });
  const fields = JSON.stringify(answerFields);
  await insertRequest([caseId, decisionId, requestId, round, workflowId, openedAt, dueAt, fields, event]);
  return readRequestOfRound(caseId, round);
};
