import type { Draft } from "@/domain/draft";
import { AppError } from "@/domain/errors";
import { whyClosed } from "@/domain/task-rules";
import { caseVisibleSql, isUuid, readableTypes } from "../access";
import type { Caller } from "../caller";
import { statement } from "../db";
import { readTask } from "../read-task";
import { isoSql, openTaskSql } from "../sql";
import { situationOf } from "../task-situation";
import { taskDraftKeySql } from "./task-draft-sql";

const save = statement<Draft>(
  "save-task-draft",
  `INSERT INTO drafts (user_id, key, data)
  SELECT $2, ${taskDraftKeySql}, $4 FROM tasks t JOIN cases c ON c.id = t.case_id
  WHERE t.id = $1 AND ${caseVisibleSql("$3")} AND ${openTaskSql()}
  ON CONFLICT (user_id, key) DO UPDATE SET data = excluded.data, saved_at = now()
  RETURNING data, ${isoSql("saved_at")} AS "savedAt"`,
);

/** Keeps a person's unfinished decision; the last one saved counts. Throws AppError NOT_FOUND, ALREADY_DECIDED, TASK_CLOSED. */
export const saveTaskDraft = async (caller: Caller, taskId: string, data: Record<string, unknown>): Promise<Draft> => {
  const [saved] = isUuid(taskId) ? await save([taskId, caller.id, readableTypes(caller.roles), JSON.stringify(data)]) : [];
  if (saved) return saved;
  const { row, person } = await readTask(caller, taskId);
  const closed = whyClosed(situationOf(row, person));
  if (closed) throw new AppError(closed.code, closed.message, { params: closed.params });
  throw new AppError("UNAVAILABLE", "The draft could not be kept; try again.", { retryAfter: 1 });
};
