import { caseTypeNames, caseTypes } from "@/domain/case-types";

/** SQL fragments that several statements share. */

/** Instant as ISO 8601 UTC with milliseconds, as the API and JSON payloads have it. */
export const isoSql = (instant: string): string => `to_char(${instant} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The mailbox behind a tagged address; the same rule as `mailboxOf` in domain/text.ts. */
export const mailboxSql = (email: string): string => `lower(regexp_replace(${email}, '\\+[^@]*(?=@)', ''))`;

/** Whether absence `a` is on. */
export const awaySql = "(a.from_at <= now() AND now() < coalesce(a.ended_at, a.to_at))";

/**
 * What the rules look at of person `u`: fresh roles and limits (minor units by currency), whose deputy he is now (`stands_in_for`), and
 * whether he ever was one, had one, or gave a task away (`linked`).
 */
export const personColumns = `u.id, u.name, ${mailboxSql("u.email")} AS mailbox,
    ARRAY(SELECT r.role FROM user_roles r WHERE r.user_id = u.id) AS roles,
    ARRAY(SELECT a.user_id FROM absences a WHERE a.deputy_id = u.id AND ${awaySql}) AS stands_in_for,
    (SELECT coalesce(jsonb_object_agg(l.currency, l.amount), '{}') FROM authority_limits l WHERE l.user_id = u.id) AS limits,
    EXISTS (SELECT FROM absences a WHERE a.user_id = u.id) OR EXISTS (SELECT FROM absences a WHERE a.deputy_id = u.id)
      OR EXISTS (SELECT FROM tasks given WHERE given.delegated_by_id = u.id) AS linked`;

/** A CTE with the person's `personColumns`; empty when the account is not active. */
export const meSql = (id: string, name = "me"): string => `${name} AS MATERIALIZED (
  SELECT ${personColumns}
  FROM users u WHERE u.id = ${id} AND u.active
)`;

/** States of a task in which somebody can still decide. Written out, so that the partial indexes match. */
export const openTaskSql = (task = "t"): string => `${task}.status IN ('OPEN', 'CLAIMED', 'ESCALATED')`;

const whileStopping = caseTypeNames.flatMap((type) => caseTypes[type].decidedWhileStopping);

/** Whether somebody asked to stop case `c` and was not told no. */
export const cancelPendingSql = "c.cancel_requested_at IS NOT NULL AND c.cancel_declined IS NULL";

/** Whether task `t` waits for nobody because its case `c` is being stopped: somebody asked for it and was not told no, and the task is not about that. */
export const stoppedSql = `(${cancelPendingSql} AND t.type <> ALL ('{${whileStopping.join(",")}}'))`;

/**
 * Whether case `c` is over by a decision, delivered to its workflow or not yet: a no, or, at a level that asks several, more of them than
 * leave enough for a yes.
 */
export const finallyDecidedSql = `EXISTS (
  SELECT FROM decisions d JOIN tasks dt ON dt.id = d.task_id
    LEFT JOIN jsonb_array_elements(dt.review_levels) AS seats ON (seats ->> 'level')::int = d.level
  WHERE d.case_id = c.id AND d.outcome IN ('REJECTED', 'CANCELLED')
  GROUP BY dt.type, d.level, d.four_eyes
  HAVING count(*) > max(coalesce((seats ->> 'of')::int, 1) - coalesce((seats ->> 'need')::int, 1))
)`;

/** Whether case `c` is past the point of no return: paid out, or shipped. */
export const irrevocableSql = "c.irrevocable_at IS NOT NULL";
