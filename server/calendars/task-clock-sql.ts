import { isoSql } from "../sql";

const versionedSql = (id: string, version: string): string =>
  `CASE WHEN ${id} IS NOT NULL THEN jsonb_build_object('id', ${id}, 'version', ${version}) END`;

/** What task `t` keeps of its clock, as `TaskClock`; null where it has no marks. */
export const taskClockSql = `CASE WHEN t.mark_at IS NOT NULL THEN jsonb_strip_nulls(jsonb_build_object(
    'policy', ${versionedSql("t.policy_id", "t.policy_version")}, 'calendar', ${versionedSql("t.calendar_id", "t.calendar_version")},
    'marksAt', (SELECT jsonb_agg(${isoSql("m.at")} ORDER BY m.place) FROM unnest(t.mark_at) WITH ORDINALITY AS m (at, place)),
    'marksPassed', t.marks_passed)) END`;
