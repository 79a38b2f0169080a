/** A CTE with the admin who acts, from fresh rows; empty when he is none any more. */
export const adminSql = (id: string): string => `me AS (
  SELECT u.id, u.name FROM users u
  WHERE u.id = ${id} AND u.active AND EXISTS (SELECT FROM user_roles r WHERE r.user_id = u.id AND r.role = 'ADMIN')
)`;
