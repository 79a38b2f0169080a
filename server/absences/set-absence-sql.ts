import { channelsOf } from "@/domain/notice-groups";
import { staffRoles } from "@/domain/roles";
import { isoSql, meSql } from "../sql";

/** Whether absence `a` and the time between two placeholders have a moment in common that is not over. */
export const meanwhileSql = (from: string, to: string): string =>
  `(a.from_at < ${to}::timestamptz AND greatest(${from}::timestamptz, now()) < coalesce(a.ended_at, a.to_at))`;

/** Roles person `u` has in common with `me`, of those who work on tasks. */
export const commonRoleSql = `EXISTS (SELECT FROM user_roles r WHERE r.user_id = u.id AND r.role = ANY (me.roles)
  AND r.role = ANY ('{${staffRoles.join(",")}}'))`;

const [group, by] = channelsOf("absence.deputy");

/**
 * Person `$1` is away from `$4` to `$5` with deputy `$2`, as absence `$3`; the one before ends now. `$6` to `$8`: events ended, begun, and the
 * notice to the deputy. Nothing of it when the deputy cannot stand in.
 */
export const setAbsenceSql = `WITH ${meSql("$1")}, deputy AS (
    SELECT u.id FROM users u, me WHERE u.id = $2 AND u.active AND u.id <> me.id AND ${commonRoleSql}
      AND NOT EXISTS (SELECT FROM absences a WHERE a.user_id = u.id AND ${meanwhileSql("$4", "$5")})
  ), ended AS (
    UPDATE absences a SET ended_at = now() FROM deputy WHERE a.user_id = $1 AND a.ended_at IS NULL AND a.to_at > now() RETURNING a.id
  ), begun AS (
    INSERT INTO absences (id, user_id, deputy_id, from_at, to_at)
    SELECT $3, $1, id, greatest($4::timestamptz, now()), $5::timestamptz FROM deputy
    RETURNING id, deputy_id, ${isoSql("from_at")} AS from_at, ${isoSql("to_at")} AS to_at
  ), noticed AS (
    INSERT INTO notifications (id, event_key, user_id, channel, kind, place, params)
    SELECT gen_random_uuid(), 'absence:' || begun.id, deputy_id, channel, 'absence.deputy', '/tasks',
      jsonb_build_object('by', me.name, 'from', from_at, 'to', to_at)
    FROM begun, me, notice_channels(deputy_id, '${group}', '{${by.join(",")}}') AS channel
    RETURNING user_id, channel
  ), events AS (
    SELECT 1 AS place, jsonb_set($6::jsonb, '{data,absenceId}', to_jsonb(id)) AS event FROM ended
    UNION ALL SELECT 2, jsonb_set($7::jsonb, '{data}', jsonb_build_object('absenceId', id, 'deputyId', deputy_id, 'from', from_at, 'to', to_at))
      FROM begun
    UNION ALL SELECT 3, jsonb_set($8::jsonb, '{data}', $8::jsonb -> 'data' || jsonb_build_object('userId', user_id,
      'channels', jsonb_agg(channel ORDER BY channel))) FROM noticed GROUP BY user_id
  )
  SELECT append_audit($1, NULL, event) FROM events ORDER BY place`;
