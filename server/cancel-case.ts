import { randomUUID } from "node:crypto";
import type { CaseDetail } from "@/domain/case";
import { caseTypeNames, caseTypes } from "@/domain/case-types";
import { signals } from "@/domain/contracts";
import { AppError } from "@/domain/errors";
import { hasLeft } from "@/domain/order/shipping-update";
import { isUuid } from "./access";
import { auditJson } from "./audit";
import { actorOf, type Caller } from "./caller";
import { type Queryable, statement } from "./db";
import { getCase } from "./get-case";
import { holdCase } from "./hold-case";
import { inTransaction } from "./in-transaction";
import { finallyDecidedSql, irrevocableSql, isoSql, meSql } from "./sql";

const foreignTypes = caseTypeNames.filter((type) => caseTypes[type].foreign);

const cancel = statement(
  "cancel-case",
  `WITH ${meSql("$2")}, asked AS (
    UPDATE cases c SET cancel_requested_at = now() FROM me
    WHERE c.id = $1 AND c.status = 'OPEN' AND c.cancel_requested_at IS NULL AND NOT ${irrevocableSql}
      AND NOT ${finallyDecidedSql}
      AND (c.applicant_id = me.id OR 'OPERATIONS' = ANY (me.roles)) AND c.type <> ALL ('{${foreignTypes.join(",")}}')
    RETURNING c.id, c.workflow_id, c.cancel_requested_at AS at,
      CASE WHEN c.applicant_id = me.id THEN 'APPLICANT' ELSE 'OPERATIONS' END AS asker
  ), queued AS (
    INSERT INTO outbox (case_id, workflow_id, kind, name, payload, dedupe_key)
    SELECT id, workflow_id, 'SIGNAL', $4, jsonb_build_object('requestId', $3::text, 'by', $2::text, 'at', ${isoSql("at")}, 'as', asker),
      'cancel:' || id
    FROM asked
  )
  SELECT append_audit(id, id, jsonb_set($5::jsonb, '{data,as}', to_jsonb(asker)) || jsonb_build_object('workflowId', workflow_id)) FROM asked`,
);

/**
 * Asks a case to stop, as long as nothing is paid out or shipped; its workflow does so when the request arrives. Asking again changes nothing.
 * Throws AppError NOT_FOUND, FORBIDDEN, CASE_CLOSED, ALREADY_SHIPPED.
 */
export const cancelCase = async (caller: Caller, caseId: string, reason: string): Promise<CaseDetail> => {
  const requestId = randomUUID();
  const event = auditJson({ type: "case.cancelRequested", ...actorOf(caller), data: { requestId, reason } });
  const ask = (connection: Queryable) =>
    holdCase(caseId, connection).then(() => cancel([caseId, caller.id, requestId, signals.cancelRequested, event], connection));
  // Two statements: the second sees the decision or the pay-out that the first one waited for.
  const asked = isUuid(caseId) ? await inTransaction(ask) : [];
  const { detail, mayAsk, alreadyAsked } = await getCase(caller, caseId);
  const stops = ["OPEN", "CANCELLED"].includes(detail.status);
  if (asked.length > 0 || (mayAsk && alreadyAsked && stops && !detail.cancellation?.declined)) return detail;
  if (!mayAsk)
    throw new AppError("FORBIDDEN", "Only the applicant and operations may stop a case, and some cases only their workflow.");
  if (detail.shipping.some(({ status }) => hasLeft(status)))
    throw new AppError("ALREADY_SHIPPED", "This order has been shipped already; it cannot be cancelled any more.");
  throw new AppError("CASE_CLOSED", "This case is decided, paid out, shipped or closed; there is nothing left to stop.", {
    params: { status: detail.status },
  });
};
