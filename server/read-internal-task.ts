import { AppError } from "@/domain/errors";
import { internalSql, isUuid, worksOnSql } from "./access";
import type { Caller } from "./caller";
import { statement } from "./db";
import { meSql } from "./sql";

export type InternalTask = {
  caseId: string;
  /** Whether the caller works on such cases; auditors read along. */
  worksOn: boolean;
};

const select = statement<InternalTask>(
  "read-internal-task",
  `WITH ${meSql("$2")}
  SELECT t.case_id AS "caseId", ${worksOnSql} AS "worksOn" FROM tasks t JOIN cases c ON c.id = t.case_id, me
  WHERE t.id = $1 AND ${internalSql}`,
);

/** A task of which the caller may read what colleagues say and attach for each other. Throws AppError NOT_FOUND, also in his own case. */
export const readInternalTask = async (caller: Caller, taskId: string): Promise<InternalTask> => {
  const [task] = isUuid(taskId) ? await select([taskId, caller.id]) : [];
  if (!task) throw new AppError("NOT_FOUND", "There is no such task.");
  return task;
};
