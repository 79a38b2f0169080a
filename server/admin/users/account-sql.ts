import { awaySql, isoSql } from "../../sql";

/** Roles of user `u` as an array, and his limits as an object, each in a steady order. */
export const rolesOfSql = "ARRAY(SELECT r.role FROM user_roles r WHERE r.user_id = u.id ORDER BY r.role)";
export const limitsOfSql =
  "(SELECT coalesce(jsonb_object_agg(l.currency, l.amount), '{}') FROM authority_limits l WHERE l.user_id = u.id)";

/** Whether user `u` was invited and has not set a password yet. */
export const invitedSql = `(EXISTS (SELECT FROM invitations i WHERE i.user_id = u.id)
  AND NOT EXISTS (SELECT FROM invitations i WHERE i.user_id = u.id AND i.used_at IS NOT NULL))`;

/** AccountState of user `u`. */
export const stateOfSql = `CASE WHEN NOT u.active THEN 'DISABLED' WHEN ${invitedSql} THEN 'INVITED' ELSE 'ACTIVE' END`;

/** Columns of a ListedUser of user `u`. */
export const listedUserColumns = `u.id, u.name, u.email, ${stateOfSql} AS state, ${rolesOfSql} AS roles, ${limitsOfSql} AS limits,
  (SELECT jsonb_build_object('until', ${isoSql("a.to_at")}, 'deputy', jsonb_build_object('id', d.id, 'name', d.name))
    FROM absences a JOIN users d ON d.id = a.deputy_id WHERE a.user_id = u.id AND ${awaySql} ORDER BY a.to_at DESC LIMIT 1) AS away,
  (SELECT ${isoSql("max(s.last_seen_at)")} FROM sessions s WHERE s.user_id = u.id) AS "lastSeenAt"`;
