import { statement } from "./db";
import { openTaskSql } from "./sql";

const raise = statement(
  "make-urgent",
  `UPDATE tasks t SET priority = 'URGENT' WHERE t.case_id = $1 AND t.priority <> 'URGENT' AND ${openTaskSql()}`,
);

/** Gives every open task of a case the highest priority. */
export const makeUrgent = async (caseId: string): Promise<void> => {
  await raise([caseId]);
};
