import { openTaskSql } from "../sql";

const nextSql = (condition = "TRUE"): string => `SELECT t.required_roles FROM tasks t WHERE ${openTaskSql()} AND ${condition}
      ORDER BY t.required_roles LIMIT 1`;

/**
 * A CTE `role_sets` with every set of roles that open tasks ask for, `roles`. They are few, and each is one look into `tasks_open_roles_idx`
 * however many tasks there are; what a set asks for is then compared with what somebody holds once, and not for each task.
 */
export const roleSetsSql = `role_sets AS MATERIALIZED (
  WITH RECURSIVE met (roles) AS (
    (${nextSql()})
    UNION ALL SELECT (${nextSql("t.required_roles > met.roles")}) FROM met WHERE met.roles IS NOT NULL
  )
  SELECT roles FROM met WHERE roles IS NOT NULL
)`;

type Wanted = {
  /** Columns of task `t`. */
  columns: string;
  /** Condition over a set `s.roles` and the person `me`. */
  roles: string;
  /** Condition over task `t` and the person `me`. */
  where: string;
  limit: number;
};

/**
 * The open tasks of the sets of roles that fit, as rows to choose from: of each set the first in order of due time, at most `limit`. The limit
 * within keeps the planner from reading all tasks there are to find those of a role that few of them ask for.
 */
export const ofRolesSql = ({ columns, roles, where, limit }: Wanted): string => `me JOIN role_sets s ON ${roles}
    CROSS JOIN LATERAL (SELECT ${columns} FROM tasks t WHERE ${openTaskSql()} AND t.required_roles = s.roles AND ${where}
      ORDER BY t.due_at, t.id LIMIT ${limit}) found`;
