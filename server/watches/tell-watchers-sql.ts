import { channelsOf } from "@/domain/notice-groups";
import { internalSql } from "../access";
import { auditJson } from "../audit";
import { personColumns } from "../sql";

/** The event of a notice to one watcher; the statement fills in whom. */
export const movedEvent = auditJson({
  type: "notice.recorded",
  actor: { system: "workflow" },
  data: { kind: "case.moved", channels: [], userId: "" },
});

const [group, by] = channelsOf("case.moved");

/**
 * Within the statement that stores a step: whoever watches the case, and may still read what is internal in it, is told once that it entered
 * stage `$4`, as the step at place `$8` of its history. `$10` is `movedEvent`; null: no stage was entered.
 */
export const tellWatchersSql = `moved AS (
    INSERT INTO notifications (id, event_key, user_id, channel, kind, case_id, params)
    SELECT gen_random_uuid(), 'moved:' || c.id || ':' || $8::text || ':' || $4::text, me.id, channel, 'case.moved', c.id,
      jsonb_build_object('number', c.number, 'caseType', c.type, 'stage', $4::text)
    FROM changed JOIN cases c ON c.id = changed.id JOIN case_watches w ON w.case_id = c.id JOIN judged j ON j.kind = 'NEW'
      CROSS JOIN LATERAL (SELECT ${personColumns} FROM users u WHERE u.id = w.user_id AND u.active) me
      CROSS JOIN LATERAL notice_channels(me.id, '${group}', '{${by.join(",")}}') AS channel
    WHERE $10::jsonb IS NOT NULL AND ${internalSql}
    ON CONFLICT DO NOTHING
    RETURNING case_id, user_id, channel
  ), watchers_told AS (
    SELECT append_audit(case_id, case_id, jsonb_set($10::jsonb, '{data}', $10::jsonb -> 'data'
      || jsonb_build_object('userId', user_id, 'channels', channels)))
    FROM (SELECT case_id, user_id, jsonb_agg(channel ORDER BY channel) AS channels FROM moved GROUP BY case_id, user_id ORDER BY user_id) watcher
    WHERE (SELECT count(*) FROM told) > 0 ORDER BY user_id
  )`;
