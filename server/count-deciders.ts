import { statement } from "./db";
import { mayDecideSql } from "./may-decide-sql";
import { openTaskSql, personColumns, stoppedSql } from "./sql";

const count = statement<{ deciders: number | null }>(
  "count-deciders",
  `SELECT CASE WHEN ${openTaskSql()} AND NOT ${stoppedSql} THEN (
    SELECT count(*)::int FROM (
      SELECT ${personColumns}
      FROM users u WHERE u.active
    ) me WHERE ${mayDecideSql()}
  ) END AS deciders
  FROM tasks t JOIN cases c ON c.id = t.case_id WHERE t.id = $1`,
);

/** How many active people the rules let decide a task, whoever holds it. @returns null when it is closed or its case is being stopped */
export const countDeciders = async (taskId: string): Promise<number | null> => (await count([taskId]))[0]?.deciders ?? null;
