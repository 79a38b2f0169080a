/**
 * What the clocks of the next task of task `t` are taken from: the version of the policy the case is reviewed under, of which task `t` tells,
 * over the one in force.
 */
export const nextClockSql =
  "(SELECT jsonb_build_object('review', p.data -> 'review', 'calendar', p.data -> 'calendar') FROM policies p WHERE p.id = t.policy_id AND p.version = t.policy_version)";

/** Its calendar. @param policyId expression for the id of the policy in force, for a task that tells of none */
export const nextCalendarSql = (policyId: string): string => `CASE
    WHEN t.policy_id IS NOT NULL THEN (SELECT k.data FROM calendars k WHERE k.id = t.calendar_id AND k.version = t.calendar_version)
    ELSE (SELECT k.data FROM policies p JOIN calendars k ON k.id = p.data ->> 'calendar' AND k.active WHERE p.id = ${policyId} AND p.active)
  END`;
