import { type Queryable, statement } from "./db";
import { openTaskSql } from "./sql";

const select = statement<{ id: string }>(
  "open-tasks-of-case",
  `SELECT t.id FROM tasks t WHERE t.case_id = $1 AND ${openTaskSql()} ORDER BY t.created_at, t.id`,
);

/** @returns ids of the tasks of a case that somebody could still decide, oldest first */
export const findOpenTasks = async (caseId: string, on?: Queryable): Promise<string[]> =>
  (await select([caseId], on)).map(({ id }) => id);
