import { signals } from "@/domain/contracts";
import { AppError } from "@/domain/errors";
import type { InformationRequest } from "@/domain/requests/request";
import { auditJson } from "../audit";
import { actorOf, type Caller } from "../caller";
import { statement } from "../db";
import { holdCase } from "../hold-case";
import { inTransaction } from "../in-transaction";
import { isoSql, meSql } from "../sql";
import { type ReadRequest, readRequest } from "./read-request";
import { toRequest } from "./request-row";

const submit = statement<{ id: string }>(
  "submit-request",
  `WITH ${meSql("$2")}, sent AS (
    UPDATE requests r SET status = 'SUBMITTED', closed_at = now(), submitted_by_id = me.id
    FROM me, cases c
    WHERE r.id = $1 AND r.status = 'OPEN' AND c.id = r.case_id AND c.status = 'OPEN' AND c.applicant_id = me.id
      AND NOT EXISTS (SELECT FROM request_slots s WHERE s.request_id = r.id AND s.required AND s.status <> 'FILLED')
    RETURNING r.id, r.case_id, r.round, r.workflow_id, r.closed_at AS at, c.data
  ), queued AS (
    INSERT INTO outbox (case_id, workflow_id, kind, name, payload, dedupe_key)
    SELECT case_id, workflow_id, 'SIGNAL', $3, jsonb_build_object('requestId', id, 'at', ${isoSql("at")}), 'submission:' || id FROM sent
  )
  SELECT id, append_audit(case_id, case_id, $4::jsonb || jsonb_build_object('workflowId', workflow_id,
    'data', jsonb_build_object('requestId', id, 'round', round, 'changed', (
      SELECT coalesce(jsonb_agg(s.target ORDER BY s.place), '[]') FROM request_slots s
      WHERE s.request_id = sent.id AND s.target IS NOT NULL AND s.value IS NOT NULL
        AND s.value IS DISTINCT FROM sent.data #> string_to_array(s.target, '.')))))
  FROM sent`,
);

const explain = ({ row, isApplicant }: ReadRequest, caller: Caller): never | undefined => {
  if (!isApplicant) throw new AppError("FORBIDDEN", "Only the applicant sends it.");
  // Sent before, by this same person: his repeat gets the same answer.
  if (row.status === "SUBMITTED" && row.submittedById === caller.id) return;
  if (row.status !== "OPEN" || row.caseStatus !== "OPEN")
    throw new AppError("REQUEST_CLOSED", "This request is closed.", { params: { status: row.status } });
  const missing = row.slots
    .map(({ required, status, id }, index) => ({ required, status, id, index }))
    .filter(({ required, status }) => required && status !== "FILLED");
  if (missing.length === 0)
    throw new AppError("UNAVAILABLE", "The request changed at this very moment; try again.", { retryAfter: 1 });
  throw new AppError("REQUEST_INCOMPLETE", "Something that was asked for is still missing.", {
    errors: missing.map(({ index, status }) => ({
      path: `slots.${index}`,
      code: status === "REFUSED" ? "refused" : "missing",
      message: status === "REFUSED" ? "What was sent was not accepted" : "Nothing usable was sent yet",
    })),
    params: { missing: missing.map(({ id }) => id) },
  });
};

/**
 * Sends a request: closed, audited and told to its workflow in one statement, if it is open and nothing required is missing.
 * Whatever expires it at the same moment loses or wins whole. Throws AppError NOT_FOUND, FORBIDDEN, REQUEST_CLOSED, REQUEST_INCOMPLETE.
 */
export const submitRequest = async (caller: Caller, requestId: string): Promise<InformationRequest> => {
  const asked = await readRequest(caller, requestId);
  const event = auditJson({ type: "request.submitted", ...actorOf(caller), data: { requestId, round: 0, changed: [] } });
  if (asked.isApplicant && asked.row.status === "OPEN")
    await inTransaction(async (connection) => {
      await holdCase(asked.row.caseId, connection);
      await submit([requestId, caller.id, signals.requestSubmitted, event], connection);
    });
  const after = await readRequest(caller, requestId);
  explain(after, caller);
  return toRequest(after.row, after.reader);
};
