import { mayJudgeSql } from "../access";
import { tellSlotChangedSql } from "../requests/slot-changed-sql";
import { meSql } from "../sql";

/**
 * $1 document, $2 reviewer, $3 verdict, $4 reason, $5 name of the signal, $6 to $9 events: judged, slot refused, slot filled, notice.
 * A slot is refused with the verdict; it is filled again when the last such verdict on its files is taken back.
 */
export const judgeSql = `WITH ${meSql("$2")}, before AS (
    SELECT d.id, d.case_id, d.slot_id, d.name, v.verdict FROM documents d JOIN cases c ON c.id = d.case_id, me
      LEFT JOIN document_reviews v ON v.document_id = $1 AND v.user_id = me.id
    WHERE d.id = $1 AND d.status = 'CLEAN' AND d.removed_at IS NULL AND d.task_id IS NULL AND c.status = 'OPEN' AND ${mayJudgeSql}
      AND (coalesce(v.verdict, 'NOT_REVIEWED') <> $3 OR v.reason IS DISTINCT FROM $4)
  ), judged AS (
    INSERT INTO document_reviews (document_id, user_id, verdict, reason) SELECT id, $2, $3, $4 FROM before
    ON CONFLICT (document_id, user_id) DO UPDATE SET verdict = excluded.verdict, reason = excluded.reason, at = now()
    RETURNING document_id
  ), slot AS (
    UPDATE request_slots s SET status = CASE $3 WHEN 'NOT_ACCEPTABLE' THEN 'REFUSED' ELSE 'FILLED' END, refusal = $4, changed_at = now()
    FROM before, judged, request_slots was
    WHERE s.id = before.slot_id AND was.id = s.id AND ($3 = 'NOT_ACCEPTABLE' OR s.status = 'REFUSED' AND before.verdict = 'NOT_ACCEPTABLE'
      AND NOT EXISTS (SELECT FROM document_reviews v JOIN documents o ON o.id = v.document_id
        WHERE o.slot_id = s.id AND o.removed_at IS NULL AND v.verdict = 'NOT_ACCEPTABLE' AND (v.document_id, v.user_id) <> ($1, $2)))
    RETURNING s.id AS slot_id, s.request_id, s.place, s.kind, s.label, s.status, s.changed_at AS at, was.status AS was
  ), changed AS (SELECT * FROM slot WHERE status <> was), ${tellSlotChangedSql("changed", "$5")},
  facts AS (
    SELECT change_facts(case_id, 'documentJudged', jsonb_build_object('name', before.name, 'verdict', $3::text, 'reason', $4::text,
      'by', me.name)) FROM before, judged, me WHERE $3 = 'NOT_ACCEPTABLE'
  ), request AS (
    SELECT r.id, r.case_id, slot.slot_id, slot.label, c.number, c.applicant_id, c.applicant_email, gen_random_uuid() AS mark
    FROM slot JOIN requests r ON r.id = slot.request_id AND r.status = 'OPEN' JOIN cases c ON c.id = r.case_id WHERE slot.status = 'REFUSED'
  ), noticed AS (
    INSERT INTO notifications (id, event_key, user_id, address, channel, kind, case_id, place, params)
    SELECT gen_random_uuid(), 'slotRefused:' || mark, applicant_id, CASE channel WHEN 'EMAIL' THEN applicant_email END, channel,
      'loan.slotRefused', case_id, '/my/' || case_id || '/requests/' || id || '#' || slot_id,
      jsonb_build_object('number', number, 'label', label, 'reason', $4::text)
    FROM request, unnest(ARRAY['IN_APP', 'EMAIL']) channel
    WHERE CASE channel WHEN 'EMAIL' THEN applicant_email IS NOT NULL ELSE applicant_id IS NOT NULL END
    RETURNING user_id, channel
  ), told AS (
    SELECT 1 AS turn, $6::jsonb AS event FROM judged
    UNION ALL
    SELECT 2, CASE status WHEN 'REFUSED' THEN $7::jsonb ELSE $8::jsonb END || jsonb_build_object('data', jsonb_build_object(
      'requestId', request_id, 'slotId', slot_id, 'place', place)
      || CASE status WHEN 'REFUSED' THEN jsonb_build_object('reason', $4::text) ELSE jsonb_build_object('kind', kind) END) FROM slot
    UNION ALL
    SELECT 3, $9::jsonb || jsonb_build_object('data', jsonb_build_object('kind', 'loan.slotRefused', 'userId', coalesce(user_id::text, ''),
      'channels', jsonb_agg(channel ORDER BY channel))) FROM noticed GROUP BY user_id
    ORDER BY turn
  )
  SELECT append_audit(case_id, case_id, event) FROM before, told WHERE (SELECT count(*) FROM facts) IS NOT NULL`;
