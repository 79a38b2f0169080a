import { mailboxSql, openTaskSql, stoppedSql } from "./sql";

/** True while a lower level of the same review is not decided. */
export const earlierLevelOpenSql = `EXISTS (
  SELECT FROM tasks lower WHERE lower.case_id = t.case_id AND lower.type = t.type AND lower.level < t.level AND ${openTaskSql("lower")}
)`;

/**
 * The rules of domain/task-rules.ts as a condition over task `t`, its case `c` and the person `me`: open, case not being stopped, four eyes, role, level
 * order, authority limit. Who holds the task and what may be chosen is left to the statement.
 * @param amount SQL of the amount (minor units) that needs authority
 */
export const mayDecideSql = (amount = "t.amount"): string => `(
  ${openTaskSql()}
  AND NOT ${stoppedSql}
  AND t.required_roles && me.roles
  AND NOT 'ADMIN' = ANY (me.roles)
  AND c.applicant_id IS DISTINCT FROM me.id
  AND c.created_by_id IS DISTINCT FROM me.id
  AND (c.applicant_email IS NULL OR ${mailboxSql("c.applicant_email")} <> me.mailbox)
  AND NOT EXISTS (SELECT FROM decisions own WHERE own.case_id = t.case_id AND own.decided_by_id = me.id
    AND coalesce(own.four_eyes, t.four_eyes) = t.four_eyes)
  AND NOT ${earlierLevelOpenSql}
  AND (NOT t.limit_applies OR coalesce(${amount}, 0) <= coalesce(
    (SELECT l.amount FROM authority_limits l WHERE l.user_id = me.id AND l.currency = t.currency), 0))
)`;
