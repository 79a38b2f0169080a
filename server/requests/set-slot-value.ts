import { signals } from "@/domain/contracts";
import { AppError } from "@/domain/errors";
import type { InformationRequest } from "@/domain/requests/request";
import type { SlotValue } from "@/domain/requests/slot";
import { auditJson } from "../audit";
import { actorOf, type Caller } from "../caller";
import { statement } from "../db";
import { holdCase } from "../hold-case";
import { inTransaction } from "../in-transaction";
import { meSql } from "../sql";
import { limitAnswers } from "./answer-limit";
import { checkSlotValue } from "./check-slot-value";
import { getRequest, readRequest } from "./read-request";
import { tellSlotChangedSql } from "./slot-changed-sql";

const set = statement<{ slot_id: string }>(
  "set-slot-value",
  `WITH ${meSql("$3")}, before AS (
    SELECT s.id, s.status, s.value FROM request_slots s JOIN requests r ON r.id = s.request_id JOIN cases c ON c.id = r.case_id, me
    WHERE s.id = $2 AND r.id = $1 AND r.status = 'OPEN' AND s.kind <> 'DOCUMENT' AND c.applicant_id = me.id
  ), filled AS (
    UPDATE request_slots s SET value = $4::jsonb, status = CASE WHEN $4 IS NULL THEN 'EMPTY' ELSE 'FILLED' END, refusal = NULL,
      changed_at = now()
    FROM before WHERE s.id = before.id AND (s.value IS DISTINCT FROM $4::jsonb OR s.status = 'REFUSED')
    RETURNING s.id AS slot_id, s.request_id, s.place, s.kind, s.status, s.changed_at AS at, before.status AS was
  ), changed AS (SELECT * FROM filled WHERE status <> was), ${tellSlotChangedSql("changed", "$5")}
  SELECT slot_id, append_audit(r.case_id, r.case_id, $6::jsonb || jsonb_build_object('workflowId', r.workflow_id,
    'type', CASE filled.status WHEN 'FILLED' THEN 'request.slotFilled' ELSE 'request.slotEmptied' END,
    'data', jsonb_build_object('requestId', r.id, 'slotId', slot_id, 'place', place, 'kind', kind)))
  FROM filled JOIN requests r ON r.id = filled.request_id`,
);

export type SetSlotValue = { caller: Caller; requestId: string; slotId: string; value: SlotValue | null };

/**
 * Puts the applicant's answer into a slot, or takes it out (null). The same answer again changes nothing.
 * Throws AppError NOT_FOUND, FORBIDDEN, REQUEST_CLOSED, VALIDATION_FAILED, TOO_MANY_REQUESTS.
 */
export const setSlotValue = async ({ caller, requestId, slotId, value }: SetSlotValue): Promise<InformationRequest> => {
  const { row, isApplicant } = await readRequest(caller, requestId);
  const slot = row.slots.find(({ id }) => id === slotId);
  if (!slot) throw new AppError("NOT_FOUND", "There is no such slot.");
  if (!isApplicant) throw new AppError("FORBIDDEN", "Only the applicant answers.");
  if (row.status !== "OPEN") throw new AppError("REQUEST_CLOSED", "This request is closed.", { params: { status: row.status } });
  const checked = value === null ? null : checkSlotValue(slot, row, value);
  if (checked !== slot.value) await limitAnswers(requestId);
  const event = auditJson({
    type: "request.slotFilled",
    ...actorOf(caller),
    data: { requestId, slotId, place: 0, kind: slot.kind },
  });
  const json = checked === null ? null : JSON.stringify(checked);
  await inTransaction(async (connection) => {
    await holdCase(row.caseId, connection);
    await set([requestId, slotId, caller.id, json, signals.slotChanged, event], connection);
  });
  const after = await getRequest(caller, requestId);
  // Closed between the look and the write: nothing was stored.
  if (after.status !== "OPEN")
    throw new AppError("REQUEST_CLOSED", "This request is closed.", { params: { status: after.status } });
  return after;
};
