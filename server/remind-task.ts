import { auditJson } from "./audit";
import { statement } from "./db";
import { openTaskSql } from "./sql";

const remind = statement(
  "remind-task",
  `WITH waiting AS (
    SELECT t.case_id, t.workflow_id FROM tasks t WHERE t.id = $1 AND ${openTaskSql()}
      AND NOT EXISTS (SELECT FROM audit_events e WHERE e.chain_id = t.case_id AND e.type = 'task.reminded' AND e.task_id = t.id
        AND (e.body::jsonb #>> '{data,number}')::int = $2)
    FOR UPDATE
  )
  SELECT append_audit(case_id, case_id, $3::jsonb || jsonb_build_object('workflowId', workflow_id)) FROM waiting`,
);

/** Puts on the trail that a task still waits. @returns false when it is decided or this reminder was given before */
export const remindTask = async (taskId: string, number: number): Promise<boolean> => {
  const event = auditJson({ type: "task.reminded", actor: { system: "workflow" }, taskId, data: { number } });
  return (await remind([taskId, number, event])).length > 0;
};
