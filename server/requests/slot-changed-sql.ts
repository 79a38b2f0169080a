import { isoSql } from "../sql";

/**
 * A CTE that tells the request's workflow of a slot's new status, while the request is open. `changed` is a CTE with slot_id, request_id,
 * status, at; `name` the parameter with the signal's name. The key is random: every change is told once by the statement that makes it.
 */
export const tellSlotChangedSql = (changed: string, name: string): string => `slot_signal AS (
    INSERT INTO outbox (case_id, workflow_id, kind, name, payload, dedupe_key)
    SELECT r.case_id, r.workflow_id, 'SIGNAL', ${name}, jsonb_build_object('requestId', r.id, 'slotId', ch.slot_id, 'status', ch.status,
      'change', mark.change, 'at', ${isoSql("ch.at")}), 'slot:' || ch.slot_id || ':' || mark.change
    FROM ${changed} ch JOIN requests r ON r.id = ch.request_id AND r.status = 'OPEN',
      LATERAL (SELECT gen_random_uuid()::text AS change WHERE ch.slot_id IS NOT NULL) mark
  )`;
