import { leads } from "@/domain/roles";
import { mailboxSql, openTaskSql, stoppedSql } from "./sql";

/** True while a lower level of the same review is not decided. */
export const earlierLevelOpenSql = `(t.level > 1 AND EXISTS (
  SELECT FROM tasks lower WHERE lower.case_id = t.case_id AND lower.type = t.type AND lower.level < t.level AND ${openTaskSql("lower")}
))`;

/** On whose behalf `me` would decide task `t`: the colleague who gave it to him, or the absent holder whose deputy he is; null for himself. */
export const actsForSql = `CASE WHEN t.assignee_id = me.id THEN t.delegated_by_id
  WHEN t.delegated_by_id IS NULL AND t.assignee_id = ANY (me.stands_in_for) THEN t.assignee_id END`;

/** Whether nobody holds task `t` but `me`, or somebody whose deputy he is. */
export const notHeldByOtherSql = `(t.assignee_id IS NULL OR t.assignee_id = me.id
  OR t.delegated_by_id IS NULL AND t.assignee_id = ANY (me.stands_in_for))`;

/** Whether anybody at all can count as one with `me` in the case of task `t`; most people never do. @param actsFor SQL, as `actsForSql` */
export const mayBeLinkedSql = (actsFor = actsForSql): string => `(me.linked OR ${actsFor} IS NOT NULL)`;

const ownLimitSql = "coalesce((me.limits ->> t.currency)::bigint, 0)";

/** Condition over person `me`: leads those who decide task `t`; the same rule as `ledRoles` in domain/roles.ts. @param required SQL of the roles that decide */
export const leadsSql = (me = "me", required = "t.required_roles"): string =>
  `(${Object.entries(leads)
    .map(([lead, led]) => `'${lead}' = ANY (${me}.roles) AND ${required} && '{${led.join(",")}}'::text[]`)
    .join(" OR ")})`;

/**
 * Whether task `t` asks for a role of `me`. Of two arrays the planner takes it for granted that they share nothing, and would then rather sort
 * everything than read the first page off the index; of a CASE it assumes nothing.
 */
export const hasRoleSql = "CASE WHEN t.required_roles && me.roles THEN true ELSE false END";

/** Whether task `t` is within the authority of `me`, or the lower one of him and whom he acts for. @param amount, actsFor as `mayDecideSql` */
export const withinLimitSql = (amount = "t.amount", actsFor = actsForSql): string =>
  `(NOT t.limit_applies OR coalesce(${amount}, 0) <= CASE WHEN ${actsFor} IS NULL THEN ${ownLimitSql}
    ELSE least(${ownLimitSql}, coalesce((SELECT l.amount FROM authority_limits l WHERE l.user_id = ${actsFor} AND l.currency = t.currency), 0)) END)`;

/** Few addresses have a tag, and the numbers of the inbox ask this of thousands of rows. */
const applicantMailboxSql = `CASE WHEN strpos(c.applicant_email, '+') = 0 THEN lower(c.applicant_email) ELSE ${mailboxSql("c.applicant_email")} END`;

/**
 * The rules of domain/task-rules.ts as a condition over task `t`, its case `c` and the person `me` (`personColumns`): open, case not being
 * stopped, four eyes, also through deputies, no conflict declared, role, level order, authority limit. Who holds the task and what may be chosen is left to the statement.
 * @param amount SQL of the amount (minor units) that needs authority
 * @param actsFor SQL of the person on whose behalf, where it is not as the task stands
 */
export const mayDecideSql = (amount = "t.amount", actsFor = actsForSql): string => `(
  ${openTaskSql()}
  AND NOT ${stoppedSql}
  AND ${hasRoleSql}
  AND NOT 'ADMIN' = ANY (me.roles)
  AND c.applicant_id IS DISTINCT FROM me.id
  AND c.created_by_id IS DISTINCT FROM me.id
  AND (c.applicant_email IS NULL OR ${applicantMailboxSql} <> me.mailbox)
  AND NOT EXISTS (SELECT FROM case_conflicts k WHERE k.case_id = t.case_id AND k.user_id = me.id)
  AND NOT EXISTS (SELECT FROM decisions own WHERE own.case_id = t.case_id AND own.decided_by_id = me.id
    AND coalesce(own.four_eyes, t.four_eyes) = t.four_eyes)
  AND NOT CASE WHEN ${mayBeLinkedSql(actsFor)} THEN one_person_bars(me.id, ${actsFor}, c.id, t.four_eyes) ELSE false END
  AND NOT ${earlierLevelOpenSql}
  AND ${withinLimitSql(amount, actsFor)}
)`;
