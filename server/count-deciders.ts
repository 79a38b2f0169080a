import { statement } from "./db";
import { mayDecideSql } from "./may-decide-sql";
import { mailboxSql, openTaskSql, stoppedSql } from "./sql";

const count = statement<{ deciders: number | null }>(
  "count-deciders",
  `SELECT CASE WHEN ${openTaskSql()} AND NOT ${stoppedSql} THEN (
    SELECT count(*)::int FROM (
      SELECT u.id, u.name, ${mailboxSql("u.email")} AS mailbox, ARRAY(SELECT r.role FROM user_roles r WHERE r.user_id = u.id) AS roles
      FROM users u WHERE u.active
    ) me WHERE ${mayDecideSql()}
  ) END AS deciders
  FROM tasks t JOIN cases c ON c.id = t.case_id WHERE t.id = $1`,
);

/** How many active people the rules let decide a task, whoever holds it. @returns null when it is closed or its case is being stopped */
export const countDeciders = async (taskId: string): Promise<number | null> => (await count([taskId]))[0]?.deciders ?? null;
