import { AppError } from "@/domain/errors";
import { internalSql, isUuid, worksOnSql } from "../access";
import type { Caller } from "../caller";
import { statement } from "../db";
import { meSql } from "../sql";

export type CommentedTask = {
  caseId: string;
  /** Whether the caller works on such cases; auditors read along. */
  worksOn: boolean;
};

const select = statement<CommentedTask>(
  "read-commented-task",
  `WITH ${meSql("$2")}
  SELECT t.case_id AS "caseId", ${worksOnSql} AS "worksOn" FROM tasks t JOIN cases c ON c.id = t.case_id, me
  WHERE t.id = $1 AND ${internalSql}`,
);

/** A task whose comments the caller may read. Throws AppError NOT_FOUND, also in his own case. */
export const readCommentedTask = async (caller: Caller, taskId: string): Promise<CommentedTask> => {
  const [task] = isUuid(taskId) ? await select([taskId, caller.id]) : [];
  if (!task) throw new AppError("NOT_FOUND", "There is no such task.");
  return task;
};
