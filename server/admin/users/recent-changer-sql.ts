import { staffRoles } from "@/domain/roles";

/** Hours for which whoever changed roles, limits or rules decides nothing. */
export const changerHours = 24;

/** When person `u` last changed who may do what, or by which rules, within those hours; null when he did not. */
export const lastChangeSql = `(SELECT max(e.at) FROM audit_events e WHERE e.actor_id = u.id AND e.at > now() - interval '${changerHours} hours'
  AND e.type IN ('user.changed', 'user.invited', 'rule.drafted', 'rule.submitted', 'rule.activated'))`;

/** Whether somebody with these roles could decide: works on tasks and is no admin. */
export const couldDecideSql = (roles: string): string =>
  `(${roles}::text[] && '{${staffRoles.join(",")}}' AND NOT 'ADMIN' = ANY (${roles}::text[]))`;
