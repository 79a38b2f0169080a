import { AppError } from "@/domain/errors";
import { caseVisibleSql, isUuid, readableTypes } from "../access";
import type { Caller } from "../caller";
import { statement } from "../db";
import { taskDraftKeySql } from "./task-draft-sql";

const remove = statement(
  "delete-task-draft",
  `WITH seen AS (
    SELECT t.id, ${taskDraftKeySql} AS key FROM tasks t JOIN cases c ON c.id = t.case_id WHERE t.id = $1 AND ${caseVisibleSql("$3")}
  ), gone AS (
    DELETE FROM drafts USING seen WHERE drafts.user_id = $2 AND drafts.key = seen.key
  )
  SELECT id FROM seen`,
);

/** Throws one's unfinished decision away; without one nothing happens. Throws AppError NOT_FOUND for a task one may not know of. */
export const deleteTaskDraft = async (caller: Caller, taskId: string): Promise<void> => {
  const seen = isUuid(taskId) ? await remove([taskId, caller.id, readableTypes(caller.roles)]) : [];
  if (seen.length === 0) throw new AppError("NOT_FOUND", "There is no such task.");
};
