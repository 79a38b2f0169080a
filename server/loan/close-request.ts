import type { RequestStatus } from "@/domain/requests/request";
import { auditJson } from "../audit";
import { statement } from "../db";
import { holdCase } from "../hold-case";
import { inTransaction } from "../in-transaction";

const find = statement<{ caseId: string }>("case-of-request", `SELECT case_id AS "caseId" FROM requests WHERE id = $1`);
const readStatus = statement<{ status: RequestStatus }>("request-status", "SELECT status FROM requests WHERE id = $1");

const missing = `(SELECT coalesce(jsonb_agg(s.label ->> 'en' ORDER BY s.place), '[]')
  FROM request_slots s WHERE s.request_id = $1 AND s.required AND s.status <> 'FILLED')`;

const close = statement(
  "close-request",
  `WITH closed AS (
    UPDATE requests SET status = $2, closed_at = now() WHERE id = $1 AND status = 'OPEN' RETURNING id, case_id, round
  )
  SELECT append_audit(case_id, case_id, $3::jsonb || jsonb_build_object('data', jsonb_build_object('requestId', id, 'round', round)
    || CASE $2 WHEN 'EXPIRED' THEN jsonb_build_object('missing', ${missing}) ELSE '{}' END)) FROM closed`,
);

const actor = { system: "workflow" } as const;
/** The statement fills in the data. */
const eventAs = {
  EXPIRED: (by: Execution) =>
    auditJson({ type: "request.expired", actor, ...by, data: { requestId: "", round: 0, missing: [] } }),
  CANCELLED: (by: Execution) => auditJson({ type: "request.cancelled", actor, ...by, data: { requestId: "", round: 0 } }),
};

type Execution = { workflowId: string; runId: string };
export type CloseRequest = Execution & { requestId: string; as: keyof typeof eventAs };

/**
 * Closes a request nobody submitted; if a submission got there first, it stands. Expiry says what was missing on the trail.
 * @returns its status now, undefined when there is no such request
 */
export const closeRequest = ({ requestId, as, workflowId, runId }: CloseRequest): Promise<RequestStatus | undefined> => {
  const event = eventAs[as]({ workflowId, runId });
  return inTransaction(async (connection) => {
    const [found] = await find([requestId], connection);
    if (!found) return undefined;
    // Whatever fills or sends it at this moment holds the case as well: the next statement sees what that left missing.
    await holdCase(found.caseId, connection);
    await close([requestId, as, event], connection);
    return (await readStatus([requestId], connection))[0]?.status;
  });
};
