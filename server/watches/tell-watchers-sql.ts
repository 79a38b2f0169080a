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

type Moved = {
  /** A part of the statement with the `id` of the case that has moved; empty: none has. */
  from: string;
  /** The stage it entered. */
  stage: string;
  /** Which step of the case this is, as text. */
  step: string;
  /** Placeholder of `movedEvent`. */
  event: string;
  /** A part of the statement that writes the trail before, with at least one row. */
  after: string;
};

/** Within the statement that moves a case: whoever watches it, and may still read what is internal in it, is told once of the stage. */
export const tellWatchersSql = ({ from, stage, step, event, after }: Moved): string => `moved AS (
    INSERT INTO notifications (id, event_key, user_id, channel, kind, case_id, params)
    SELECT gen_random_uuid(), 'moved:' || c.id || ':' || ${step} || ':' || ${stage}, me.id, channel, 'case.moved', c.id,
      jsonb_build_object('number', c.number, 'caseType', c.type, 'stage', ${stage})
    FROM ${from} gone JOIN cases c ON c.id = gone.id JOIN case_watches w ON w.case_id = c.id
      CROSS JOIN LATERAL (SELECT ${personColumns} FROM users u WHERE u.id = w.user_id AND u.active) me
      CROSS JOIN LATERAL notice_channels(me.id, '${group}', '{${by.join(",")}}') AS channel
    WHERE ${internalSql}
    ON CONFLICT DO NOTHING
    RETURNING case_id, user_id, channel
  ), watchers_told AS (
    SELECT append_audit(case_id, case_id, jsonb_set(${event}::jsonb, '{data}', ${event}::jsonb -> 'data'
      || jsonb_build_object('userId', user_id, 'channels', channels)))
    FROM (SELECT case_id, user_id, jsonb_agg(channel ORDER BY channel) AS channels FROM moved GROUP BY case_id, user_id ORDER BY user_id) watcher
    WHERE (SELECT count(*) FROM ${after}) > 0 ORDER BY user_id
  )`;
