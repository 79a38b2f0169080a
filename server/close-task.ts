import { z } from "zod";
import type { TaskStatus } from "@/domain/task";
import { auditJson } from "./audit";
import { statement } from "./db";
import { openTaskSql } from "./sql";

const close = statement(
  "close-task",
  `WITH closed AS (
    UPDATE tasks t SET status = $2, closed_at = now() WHERE t.id = $1 AND ${openTaskSql()}
    RETURNING t.case_id, t.workflow_id
  )
  SELECT append_audit(case_id, case_id, $3::jsonb || jsonb_build_object('workflowId', workflow_id)) FROM closed`,
);

const readStatus = statement<{ status: TaskStatus }>("task-status", "SELECT status FROM tasks WHERE id = $1");

export const closeTaskSchema = z.object({ taskId: z.uuid(), as: z.enum(["CANCELLED", "EXPIRED"]), reason: z.string().max(500) });
export type CloseTask = z.infer<typeof closeTaskSchema>;

/**
 * Closes a task nobody decided. If a decision got there first, the decision stands.
 * @returns the status the task has now
 */
export const closeTask = async ({ taskId, as, reason }: CloseTask): Promise<{ status: TaskStatus }> => {
  const event = auditJson({ type: "task.cancelled", actor: { system: "workflow" }, taskId, data: { reason } });
  await close([taskId, as, event]);
  const [row] = await readStatus([taskId]);
  if (!row) throw new Error(`there is no task ${taskId}`);
  return row;
};
